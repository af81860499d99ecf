CREATE TABLE service (
    id %ID%,
    name TEXT NOT NULL UNIQUE,
    folded TEXT NOT NULL,
    minutes %COUNT% NOT NULL CHECK (minutes BETWEEN 1 AND 9999),
    price %MONEY% NOT NULL,
    cost %MONEY% NOT NULL DEFAULT 0,
    active %BOOL% NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) %STRICT%
