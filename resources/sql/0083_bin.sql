-- What was deleted, for 90 days: its rows as they stood, as JSON by table. The live tables hold no deleted row, so no query
-- asks for that. id: the event of the deletion. person_id: whose it was. kind: the stage of a lead, the kind of a task.
-- title: what it was about, in a list; callback_at: what the lead said because of the task. Erasing a person wipes rows here too.
CREATE TABLE bin (
    id %ID% REFERENCES event (seq),
    subject TEXT NOT NULL CHECK (subject IN ('lead', 'task', 'client')),
    subject_id %REF% NOT NULL,
    deleted_at %INSTANT% NOT NULL,
    deleted_by %REF% NOT NULL REFERENCES person (id),
    person_id %REF% REFERENCES person (id),
    client_id %REF% REFERENCES client (id),
    kind TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    callback_at %INSTANT%,
    content TEXT NOT NULL
) %STRICT%
