INSERT INTO note_words_queue (source, subject_id, was, is_now)
    SELECT 0, id, '', wish || ' ' || note FROM lead WHERE wish <> '' OR note <> '';
CREATE TRIGGER note_words_lead_insert AFTER INSERT ON lead WHEN new.wish <> '' OR new.note <> ''
BEGIN
    INSERT INTO note_words_queue (source, subject_id, was, is_now) VALUES (0, new.id, '', new.wish || ' ' || new.note);
END;
CREATE TRIGGER note_words_lead_delete AFTER DELETE ON lead WHEN old.wish <> '' OR old.note <> ''
BEGIN
    INSERT INTO note_words_queue (source, subject_id, was, is_now) VALUES (0, old.id, old.wish || ' ' || old.note, '');
END;
CREATE TRIGGER note_words_lead_update AFTER UPDATE OF wish, note ON lead WHEN old.wish <> new.wish OR old.note <> new.note
BEGIN
    INSERT INTO note_words_queue (source, subject_id, was, is_now)
        VALUES (0, new.id, trim(old.wish || ' ' || old.note), trim(new.wish || ' ' || new.note));
END
