CREATE TRIGGER visit_resource_takes_no_more AFTER DELETE ON visit_resource
BEGIN
    DELETE FROM taken WHERE visit_id = OLD.visit_id AND kind = 'resource' AND holder_id = OLD.resource_id;
END
