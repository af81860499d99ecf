-- 1: from then on the channel goes by the limit of all channels again; its seconds say nothing.
ALTER TABLE norm ADD COLUMN as_all %BOOL% NOT NULL DEFAULT 0 CHECK (as_all IN (0, 1))
