CREATE TRIGGER visit_part_resource_is_not_edited BEFORE UPDATE ON visit_part_resource
BEGIN
    SELECT RAISE(ABORT, 'visit_part_resource_is_written_anew');
END
