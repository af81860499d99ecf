-- When it is worth nothing any more, done or not; NULL = never.
ALTER TABLE task ADD COLUMN until_at %INSTANT%
