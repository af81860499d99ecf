CREATE TRIGGER visit_resource_takes AFTER INSERT ON visit_resource
BEGIN
    INSERT INTO taken (kind, holder_id, from_at, to_at, visit_id)
    SELECT time.kind, time.holder_id, time.from_at, time.to_at, time.visit_id
    FROM visit_time AS time JOIN visit ON visit.id = time.visit_id
    WHERE time.visit_id = NEW.visit_id AND time.kind = 'resource' AND time.holder_id = NEW.resource_id
      AND visit.historical = 0 AND visit.state IN ('planned', 'confirmed', 'came');
END
