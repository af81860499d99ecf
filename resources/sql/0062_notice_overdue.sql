-- Breaches of a period by person and cause.
CREATE INDEX notice_overdue ON notice (due_at) WHERE kind = 'overdue'
