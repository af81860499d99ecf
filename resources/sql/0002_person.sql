-- Managers and specialists alike: one person may hold several roles.
CREATE TABLE person (
    id %ID%,
    name TEXT NOT NULL UNIQUE,
    folded TEXT NOT NULL,
    active %BOOL% NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) %STRICT%
