-- A scheme is observed beside the one in force, so a month may have one of each.
CREATE TABLE scheme_assignment (
    id %ID%,
    person_id %REF% NOT NULL REFERENCES person (id),
    scheme_id %REF% NOT NULL REFERENCES scheme (id),
    from_month TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('observe', 'force')),
    UNIQUE (person_id, from_month, mode)
) %STRICT%
