-- Who wants an earlier or another time. Whether somebody was given one is not written here: it is seen by the visits
-- (core/bookings/waiting_store.cpp). visit_id refers to no row: the undo of a booking takes the visit away.
CREATE TABLE waiting (
    id %ID%,
    client_id %REF% NOT NULL REFERENCES client (id),
    lead_id %REF% REFERENCES lead (id),
    visit_id %REF%,
    before_at %INSTANT%,
    service_id %REF% REFERENCES service (id),
    specialist_id %REF% REFERENCES person (id),
    first_day TEXT,
    last_day TEXT,
    from_minute %COUNT% NOT NULL DEFAULT 0 CHECK (from_minute BETWEEN 0 AND 1439),
    to_minute %COUNT% NOT NULL DEFAULT 1440 CHECK (to_minute BETWEEN 1 AND 1440),
    until_day TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    made_at %INSTANT% NOT NULL,
    person_id %REF% NOT NULL REFERENCES person (id),
    closed_at %INSTANT%,
    CHECK ((visit_id IS NULL) = (before_at IS NULL)),
    CHECK ((first_day IS NULL) = (last_day IS NULL)),
    CHECK (first_day IS NULL OR last_day >= first_day),
    CHECK (to_minute > from_minute)
) %STRICT%
