-- Who has neither name nor phone is shown by the key of their old papers, and must be found by it.
UPDATE client SET folded = folded || ' ' || lower(substr(identity, 5)) WHERE identity LIKE 'key:_%'
