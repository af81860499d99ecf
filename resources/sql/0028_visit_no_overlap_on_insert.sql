-- The rule of the house, held by the database whatever program writes. The lower bound on start_at is the longest visit
-- there can be: it keeps the look-up short in a specialist's years of visits.
CREATE TRIGGER visit_no_overlap_on_insert BEFORE INSERT ON visit
WHEN NEW.historical = 0 AND NEW.specialist_id IS NOT NULL AND NEW.state IN ('planned', 'confirmed', 'came')
BEGIN
    SELECT RAISE(ABORT, 'slot_taken') WHERE EXISTS (
        SELECT 1 FROM visit AS other
        WHERE other.specialist_id = NEW.specialist_id AND other.historical = 0 AND other.state IN ('planned', 'confirmed', 'came')
          AND other.start_at < NEW.end_at AND other.start_at > NEW.start_at - 599940000 AND other.end_at > NEW.start_at
          AND other.id <> NEW.id);
END
