CREATE TABLE channel (
    id %ID%,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('chat', 'call', 'form', 'desk')),
    position %COUNT% NOT NULL
) %STRICT%
