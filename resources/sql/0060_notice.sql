-- What was said about those who wait; stored before it is shown. Of every lead, rule and kind there is one for ever. gathered_in: shown as
-- part of that one. amount: leads of a gathered one, milliseconds of a moved clock.
CREATE TABLE notice (
    id %ID%,
    kind TEXT NOT NULL CHECK (kind IN ('soon', 'overdue', 'reminder', 'escalation', 'gathered', 'clock_moved')),
    audience TEXT NOT NULL CHECK (audience IN ('person', 'owner', 'everyone')),
    person_id %REF% REFERENCES person (id),
    lead_id %REF% REFERENCES lead (id),
    rule TEXT NOT NULL DEFAULT '',
    due_at %INSTANT% NOT NULL,
    issued_at %INSTANT% NOT NULL,
    cause TEXT NOT NULL DEFAULT '',
    amount %COUNT% NOT NULL DEFAULT 0,
    gathered_in %REF% REFERENCES notice (id),
    UNIQUE (lead_id, rule, kind),
    CHECK ((audience = 'person') = (person_id IS NOT NULL)),
    CHECK ((lead_id IS NULL) = (kind IN ('gathered', 'clock_moved')))
) %STRICT%
