-- What the shop groups its services by: «Стоматология»; empty: none.
ALTER TABLE service ADD COLUMN section TEXT NOT NULL DEFAULT ''
