-- A campaign that is over still has its spend and its leads.
ALTER TABLE campaign ADD COLUMN active %BOOL% NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
