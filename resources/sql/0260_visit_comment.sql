-- What is to be known about this one coming; of the person it stands on their card.
ALTER TABLE visit ADD COLUMN comment TEXT NOT NULL DEFAULT '' CHECK (length(comment) <= 500)
