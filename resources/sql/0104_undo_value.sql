-- What stood there before a change, where it is people's words or numbers: history, which is never erased, keeps none of
-- them (core/history/undo_value_store.h). A day's worth.
CREATE TABLE undo_value (
    seq %ID%,
    at %INSTANT% NOT NULL,
    subject TEXT NOT NULL,
    subject_id %REF% NOT NULL,
    was TEXT NOT NULL
) %STRICT%
