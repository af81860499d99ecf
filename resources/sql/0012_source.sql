CREATE TABLE source (
    id %ID%,
    name TEXT NOT NULL UNIQUE
) %STRICT%
