-- The client that this one was found to be. The row stays: its phone or handle still leads to that client, and an undo
-- gives it its leads back. Never a chain: who is merged on takes along those merged before.
ALTER TABLE client ADD COLUMN merged_into %REF% REFERENCES client (id)
