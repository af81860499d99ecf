CREATE INDEX visit_by_booking ON visit (booked_at)
