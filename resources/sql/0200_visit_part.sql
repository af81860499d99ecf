-- When and by whom a second or later service of a visit is performed; of one without a row here nobody knows: an import names
-- the service and its price alone. The first service's time stands in visit itself: a visit is one coming of its client,
-- however many services it has.
CREATE TABLE visit_part (
    visit_id %REF% NOT NULL,
    position %COUNT% NOT NULL,
    specialist_id %REF% NOT NULL REFERENCES person (id),
    start_at %INSTANT% NOT NULL,
    end_at %INSTANT% NOT NULL,
    buffer_before %COUNT% NOT NULL CHECK (buffer_before BETWEEN 0 AND 240),
    buffer_after %COUNT% NOT NULL CHECK (buffer_after BETWEEN 0 AND 240),
    PRIMARY KEY (visit_id, position),
    FOREIGN KEY (visit_id, position) REFERENCES visit_extra (visit_id, position),
    CHECK (end_at > start_at AND end_at - start_at <= 599940000)
) %STRICT%, WITHOUT ROWID
