-- The list of clients in the order of their names, and those of the same name, without touching a row.
CREATE INDEX client_by_name ON client (folded) WHERE merged_into IS NULL
