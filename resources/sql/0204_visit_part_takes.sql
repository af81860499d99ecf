-- taken_never_overlaps compares with other visits; here a visit's own services are held to the same rule.
CREATE TRIGGER visit_part_takes AFTER INSERT ON visit_part
BEGIN
    SELECT RAISE(ABORT, 'slot_taken') WHERE (
        SELECT COUNT(*) FROM visit_time AS own
        WHERE own.visit_id = NEW.visit_id AND own.kind = 'person' AND own.holder_id = NEW.specialist_id
          AND own.from_at < NEW.end_at + NEW.buffer_after * 60000 AND own.to_at > NEW.start_at - NEW.buffer_before * 60000) > 1;
    INSERT INTO taken (kind, holder_id, from_at, to_at, visit_id)
    SELECT 'person', NEW.specialist_id, NEW.start_at - NEW.buffer_before * 60000, NEW.end_at + NEW.buffer_after * 60000, id
    FROM visit WHERE id = NEW.visit_id AND historical = 0 AND state IN ('planned', 'confirmed', 'came');
END
