-- The call that somebody is making now: with a request, or with a client who has none open. One per person.
CREATE TABLE running_call (
    person_id %REF% PRIMARY KEY REFERENCES person (id),
    lead_id %REF% REFERENCES lead (id),
    client_id %REF% REFERENCES client (id),
    started_at %INSTANT% NOT NULL,
    CHECK ((lead_id IS NULL) <> (client_id IS NULL))
) %STRICT%
