CREATE INDEX client_by_merge ON client (merged_into) WHERE merged_into IS NOT NULL
