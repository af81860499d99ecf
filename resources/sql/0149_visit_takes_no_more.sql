CREATE TRIGGER visit_takes_no_more BEFORE DELETE ON visit
BEGIN
    DELETE FROM taken WHERE visit_id = OLD.id;
END
