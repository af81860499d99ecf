-- A person's latest, of those that are not part of another.
CREATE INDEX notice_by_addressee ON notice (audience, person_id, id) WHERE gathered_in IS NULL
