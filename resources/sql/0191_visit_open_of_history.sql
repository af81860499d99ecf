-- What was brought in without an outcome is told apart from what the shop itself has left open.
CREATE INDEX visit_open_of_history ON visit (end_at) WHERE state IN ('planned', 'confirmed') AND historical = 1
