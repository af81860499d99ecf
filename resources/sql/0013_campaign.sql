CREATE TABLE campaign (
    id %ID%,
    name TEXT NOT NULL UNIQUE
) %STRICT%
