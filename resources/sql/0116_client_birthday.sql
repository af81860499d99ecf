-- '1989-03-14'; empty: not known.
ALTER TABLE client ADD COLUMN birthday TEXT NOT NULL DEFAULT ''
