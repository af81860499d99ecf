CREATE TRIGGER visit_takes AFTER INSERT ON visit
WHEN NEW.historical = 0 AND NEW.state IN ('planned', 'confirmed', 'came')
BEGIN
    INSERT INTO taken (kind, holder_id, from_at, to_at, visit_id)
    SELECT kind, holder_id, from_at, to_at, visit_id FROM visit_time WHERE visit_id = NEW.id;
END
