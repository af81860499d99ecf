CREATE INDEX event_by_subject ON event (subject, subject_id, seq)
