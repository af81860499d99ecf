-- A call, message, meeting or survey with a lead or client; no person and no bot = nobody took it (a missed call).
CREATE TABLE touch (
    id %ID%,
    origin TEXT UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('call', 'message', 'meeting', 'survey', 'note')),
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
    at %INSTANT% NOT NULL,
    lead_id %REF% REFERENCES lead (id),
    client_id %REF% REFERENCES client (id),
    person_id %REF% REFERENCES person (id),
    bot %BOOL% NOT NULL DEFAULT 0 CHECK (bot IN (0, 1)),
    phone TEXT NOT NULL DEFAULT '',
    answered %BOOL% CHECK (answered IN (0, 1)),
    wait_seconds %COUNT%,
    talk_seconds %COUNT%,
    rating %COUNT%,
    outcome TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT ''
) %STRICT%
