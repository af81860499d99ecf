-- visit_by_time begins with it.
DROP INDEX visit_by_start
