INSERT INTO note_words_queue (source, subject_id, was, is_now) SELECT 2, id, '', note FROM client WHERE note <> '';
CREATE TRIGGER note_words_client_insert AFTER INSERT ON client WHEN new.note <> ''
BEGIN
    INSERT INTO note_words_queue (source, subject_id, was, is_now) VALUES (2, new.id, '', new.note);
END;
CREATE TRIGGER note_words_client_delete AFTER DELETE ON client WHEN old.note <> ''
BEGIN
    INSERT INTO note_words_queue (source, subject_id, was, is_now) VALUES (2, old.id, old.note, '');
END;
CREATE TRIGGER note_words_client_update AFTER UPDATE OF note ON client WHEN old.note <> new.note
BEGIN
    INSERT INTO note_words_queue (source, subject_id, was, is_now) VALUES (2, new.id, old.note, new.note);
END
