-- Every change, only ever appended; hash covers the row and the hash before it (core/history/event_chain.h).
CREATE TABLE event (
    seq %ID%,
    at %INSTANT% NOT NULL,
    actor_id %REF% REFERENCES person (id),
    device TEXT NOT NULL,
    op TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_id %REF% NOT NULL,
    detail TEXT NOT NULL,
    hash %BYTES% NOT NULL
) %STRICT%
