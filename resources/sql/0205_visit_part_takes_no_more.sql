CREATE TRIGGER visit_part_takes_no_more AFTER DELETE ON visit_part
BEGIN
    DELETE FROM taken WHERE visit_id = OLD.visit_id AND kind = 'person' AND holder_id = OLD.specialist_id
      AND from_at = OLD.start_at - OLD.buffer_before * 60000;
END
