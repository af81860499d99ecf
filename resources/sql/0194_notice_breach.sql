-- Breaches of a period: counted by person and rule without their rows, and read page by page.
CREATE INDEX notice_breach ON notice (due_at, id, person_id, rule, cause) WHERE kind = 'overdue'
