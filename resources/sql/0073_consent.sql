-- What a client agreed to or withdrew, only ever appended: the latest of a kind is what holds. text_version: which wording.
CREATE TABLE consent (
    id %ID%,
    client_id %REF% NOT NULL REFERENCES client (id),
    kind TEXT NOT NULL CHECK (kind IN ('personal_data', 'reminders', 'advertising', 'photos')),
    given %BOOL% NOT NULL CHECK (given IN (0, 1)),
    at %INSTANT% NOT NULL,
    text_version TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('paper', 'message', 'spoken')),
    person_id %REF% REFERENCES person (id)
) %STRICT%
