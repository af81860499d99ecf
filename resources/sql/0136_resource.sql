-- Rooms and devices: what a service needs besides a person.
CREATE TABLE resource (
    id %ID%,
    kind TEXT NOT NULL CHECK (kind IN ('room', 'device')),
    name TEXT NOT NULL UNIQUE,
    folded TEXT NOT NULL,
    active %BOOL% NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) %STRICT%
