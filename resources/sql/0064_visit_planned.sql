-- The watch asks every minute which bookings wait to be confirmed.
CREATE INDEX visit_planned ON visit (start_at) WHERE state = 'planned'
