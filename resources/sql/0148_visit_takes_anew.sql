CREATE TRIGGER visit_takes_anew AFTER UPDATE OF specialist_id, start_at, end_at, buffer_before, buffer_after, state, historical ON visit
BEGIN
    DELETE FROM taken WHERE visit_id = NEW.id;
    INSERT INTO taken (kind, holder_id, from_at, to_at, visit_id)
    SELECT kind, holder_id, from_at, to_at, visit_id FROM visit_time
    WHERE visit_id = NEW.id AND NEW.historical = 0 AND NEW.state IN ('planned', 'confirmed', 'came');
END
