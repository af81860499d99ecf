-- A booked service; second and later services stand in visit_extra. manager_id: who booked it, and whose money it is.
-- historical: brought in by an import with a start in the past, outside the overlap rule. 599 940 000 ms = 9999 minutes.
CREATE TABLE visit (
    id %ID%,
    key TEXT UNIQUE,
    lead_id %REF% REFERENCES lead (id),
    client_id %REF% NOT NULL REFERENCES client (id),
    specialist_id %REF% REFERENCES person (id),
    manager_id %REF% REFERENCES person (id),
    service_id %REF% REFERENCES service (id),
    start_at %INSTANT% NOT NULL,
    end_at %INSTANT% NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'confirmed', 'came', 'no_show', 'cancelled')),
    booked_at %INSTANT% NOT NULL,
    confirmed_at %INSTANT%,
    outcome_at %INSTANT%,
    cancelled_by TEXT CHECK (cancelled_by IN ('client', 'shop')),
    cancel_reason TEXT NOT NULL DEFAULT '',
    price %MONEY% NOT NULL,
    historical %BOOL% NOT NULL DEFAULT 0 CHECK (historical IN (0, 1)),
    version %COUNT% NOT NULL DEFAULT 1,
    CHECK (end_at > start_at AND end_at - start_at <= 599940000)
) %STRICT%
