-- A room is taken away and another one given: two rows, each with what it takes.
CREATE TRIGGER visit_resource_is_not_edited BEFORE UPDATE ON visit_resource
BEGIN
    SELECT RAISE(ABORT, 'visit_resource_is_written_anew');
END
