-- The day of the calendar looks back by the longest visit there can be: what ended before is passed over without its row.
CREATE INDEX visit_by_time ON visit (start_at, end_at)
