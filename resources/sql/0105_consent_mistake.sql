-- Words that were noted by a slip of the hand and taken back within the day: they stay on record, and count for nothing.
CREATE TABLE consent_mistake (
    consent_id %REF% PRIMARY KEY REFERENCES consent (id),
    at %INSTANT% NOT NULL
) %STRICT%
