ALTER TABLE task DROP COLUMN kind_before
