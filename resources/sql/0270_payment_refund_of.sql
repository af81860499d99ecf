-- The sale of goods for which the money goes back: of one that was not made here, or named, none.
ALTER TABLE payment ADD COLUMN refund_of %REF% REFERENCES payment (id)
