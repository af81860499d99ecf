-- The second and later services of a day, without a look at every visit of a week.
CREATE INDEX visit_part_by_time ON visit_part (start_at, end_at)
