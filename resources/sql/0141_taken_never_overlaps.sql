-- The rule of the house. The lower bound is the longest visit there can be with both its buffers, 9999 + 480 minutes: it
-- keeps the look-up short in years of visits.
CREATE TRIGGER taken_never_overlaps BEFORE INSERT ON taken
BEGIN
    SELECT RAISE(ABORT, 'slot_taken') WHERE EXISTS (
        SELECT 1 FROM taken AS other
        WHERE other.kind = NEW.kind AND other.holder_id = NEW.holder_id AND other.from_at < NEW.to_at
          AND other.from_at > NEW.from_at - 628740000 AND other.to_at > NEW.from_at AND other.visit_id <> NEW.visit_id);
END
