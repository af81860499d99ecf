-- A reason that is no longer offered is still why past leads were lost.
ALTER TABLE lost_reason ADD COLUMN active %BOOL% NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
