-- What note_words has yet to take in of the transaction under way; empty after it. Triggers fill this and not note_words
-- itself, because a schema that is not trusted may not use a virtual table, and because SQL alone folds no Cyrillic.
CREATE TABLE note_words_queue (
    seq %ID%,
    source %COUNT% NOT NULL CHECK (source IN (0, 1, 2)),
    subject_id %REF% NOT NULL,
    was TEXT NOT NULL,
    is_now TEXT NOT NULL
) %STRICT%
