CREATE INDEX visit_by_lead ON visit (lead_id)
