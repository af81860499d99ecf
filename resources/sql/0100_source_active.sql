-- A source that is no longer offered is still why past leads arrived.
ALTER TABLE source ADD COLUMN active %BOOL% NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
