-- What was noted beside a lead or after a call; a touch is not changed once it is there.
INSERT INTO note_words_queue (source, subject_id, was, is_now)
    SELECT 1, id, '', body FROM touch WHERE body <> '' AND kind IN ('note', 'call');
CREATE TRIGGER note_words_touch_insert AFTER INSERT ON touch WHEN new.body <> '' AND new.kind IN ('note', 'call')
BEGIN
    INSERT INTO note_words_queue (source, subject_id, was, is_now) VALUES (1, new.id, '', new.body);
END;
CREATE TRIGGER note_words_touch_delete AFTER DELETE ON touch WHEN old.body <> '' AND old.kind IN ('note', 'call')
BEGIN
    INSERT INTO note_words_queue (source, subject_id, was, is_now) VALUES (1, old.id, old.body, '');
END
