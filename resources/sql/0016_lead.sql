-- One request. origin: 'history:', 'call:' or 'key:' with the sender's id, so that the same thing sent twice is one.
-- qualified_at, confirmed_at: ever reached, never derived from a later stage. taken_at: left New. specialist_id: the one asked for.
-- version grows with every change: who saves over an older one is told.
CREATE TABLE lead (
    id %ID%,
    origin TEXT UNIQUE,
    arrived_at %INSTANT% NOT NULL,
    channel_id %REF% NOT NULL REFERENCES channel (id),
    source_id %REF% REFERENCES source (id),
    campaign_id %REF% REFERENCES campaign (id),
    manager_id %REF% REFERENCES person (id),
    client_id %REF% NOT NULL REFERENCES client (id),
    service_id %REF% REFERENCES service (id),
    specialist_id %REF% REFERENCES person (id),
    stage TEXT NOT NULL CHECK (stage IN ('new', 'qualified', 'confirmed', 'came', 'no_show', 'lost')),
    stage_at %INSTANT% NOT NULL,
    first_reply_at %INSTANT%,
    first_human_reply_at %INSTANT%,
    taken_at %INSTANT%,
    qualified_at %INSTANT%,
    confirmed_at %INSTANT%,
    lost_at %INSTANT%,
    lost_reason_id %REF% REFERENCES lost_reason (id),
    lost_comment TEXT NOT NULL DEFAULT '',
    wish TEXT NOT NULL DEFAULT '',
    temperature TEXT CHECK (temperature IN ('hot', 'warm', 'cold')),
    note TEXT NOT NULL DEFAULT '',
    callback_at %INSTANT%,
    merged_into %REF% REFERENCES lead (id),
    version %COUNT% NOT NULL DEFAULT 1,
    CHECK (stage <> 'lost' OR lost_reason_id IS NOT NULL)
) %STRICT%
