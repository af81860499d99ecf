-- Something to be done by a person, or by whoever is free (no person), by an instant. cause: what a rule made it for, so that
-- the same cause makes one task; NULL = by hand. visit_id refers to no row: the undo of a booking takes the visit away.
CREATE TABLE task (
    id %ID%,
    kind TEXT NOT NULL CHECK (kind IN ('own', 'call_back', 'confirm', 'win_back', 'ask_after')),
    cause TEXT UNIQUE,
    person_id %REF% REFERENCES person (id),
    lead_id %REF% REFERENCES lead (id),
    client_id %REF% REFERENCES client (id),
    visit_id %REF%,
    text TEXT NOT NULL DEFAULT '',
    due_at %INSTANT% NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'cancelled', 'withdrawn')),
    made_at %INSTANT% NOT NULL,
    closed_at %INSTANT%,
    version %COUNT% NOT NULL DEFAULT 1,
    CHECK ((lead_id IS NULL) <> (client_id IS NULL)),
    CHECK ((state = 'open') = (closed_at IS NULL))
) %STRICT%
