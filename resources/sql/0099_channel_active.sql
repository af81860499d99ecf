-- A channel that is no longer offered is still how past leads arrived.
ALTER TABLE channel ADD COLUMN active %BOOL% NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
