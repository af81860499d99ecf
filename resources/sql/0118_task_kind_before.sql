-- The kinds of tasks grow by one: a column's CHECK is only changed with its column.
ALTER TABLE task RENAME COLUMN kind TO kind_before
