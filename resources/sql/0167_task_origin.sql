-- The same thing sent twice is one: 'key:' with the sender's id, as for leads; NULL = without one, or made by a rule.
ALTER TABLE task ADD COLUMN origin TEXT
