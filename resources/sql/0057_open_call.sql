-- The call that somebody is making now: kept here, so that it can be finished after a crash. One per person.
CREATE TABLE open_call (
    person_id %REF% PRIMARY KEY REFERENCES person (id),
    lead_id %REF% NOT NULL REFERENCES lead (id),
    started_at %INSTANT% NOT NULL
) %STRICT%
