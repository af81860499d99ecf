CREATE TRIGGER taken_is_not_edited BEFORE UPDATE ON taken
BEGIN
    SELECT RAISE(ABORT, 'taken_is_made_of_visits');
END
