CREATE TRIGGER visit_part_resource_takes_no_more AFTER DELETE ON visit_part_resource
BEGIN
    DELETE FROM taken WHERE visit_id = OLD.visit_id AND kind = 'resource' AND holder_id = OLD.resource_id
      AND from_at = (SELECT start_at - buffer_before * 60000 FROM visit_part WHERE visit_id = OLD.visit_id AND position = OLD.position);
END
