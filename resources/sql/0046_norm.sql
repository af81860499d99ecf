-- A limit of domain.md 3 and since when it holds: a case keeps the one in force when it began. channel_id 0 = all.
CREATE TABLE norm (
    rule TEXT NOT NULL,
    channel_id %REF% NOT NULL DEFAULT 0,
    from_at %INSTANT% NOT NULL,
    seconds %COUNT% NOT NULL CHECK (seconds > 0),
    PRIMARY KEY (rule, channel_id, from_at)
) %STRICT%, WITHOUT ROWID
