CREATE TRIGGER visit_part_resource_takes AFTER INSERT ON visit_part_resource
BEGIN
    SELECT RAISE(ABORT, 'slot_taken') WHERE (
        SELECT COUNT(*) FROM visit_part AS part JOIN visit_time AS own ON own.visit_id = part.visit_id
        WHERE part.visit_id = NEW.visit_id AND part.position = NEW.position AND own.kind = 'resource' AND own.holder_id = NEW.resource_id
          AND own.from_at < part.end_at + part.buffer_after * 60000 AND own.to_at > part.start_at - part.buffer_before * 60000) > 1;
    INSERT INTO taken (kind, holder_id, from_at, to_at, visit_id)
    SELECT 'resource', NEW.resource_id, part.start_at - part.buffer_before * 60000, part.end_at + part.buffer_after * 60000, visit.id
    FROM visit JOIN visit_part AS part ON part.visit_id = visit.id AND part.position = NEW.position
    WHERE visit.id = NEW.visit_id AND visit.historical = 0 AND visit.state IN ('planned', 'confirmed', 'came');
END
