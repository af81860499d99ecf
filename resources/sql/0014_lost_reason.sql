-- The stable keys of formats/history.md, or the shop's own word as its key.
CREATE TABLE lost_reason (
    id %ID%,
    key TEXT NOT NULL UNIQUE,
    spam %BOOL% NOT NULL DEFAULT 0 CHECK (spam IN (0, 1)),
    position %COUNT% NOT NULL
) %STRICT%
