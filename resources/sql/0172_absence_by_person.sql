CREATE INDEX absence_by_person ON absence (person_id, first_day)
