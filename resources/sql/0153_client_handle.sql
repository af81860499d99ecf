-- 't.me/anna', '@anna': where the client is written to; NULL: not known.
ALTER TABLE client ADD COLUMN handle TEXT
