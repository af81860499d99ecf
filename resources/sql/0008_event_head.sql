-- How many events there are and the last hash: without it a cut tail would still be a whole chain.
CREATE TABLE event_head (
    id %ID% CHECK (id = 1),
    count %COUNT% NOT NULL,
    hash %BYTES% NOT NULL
) %STRICT%
