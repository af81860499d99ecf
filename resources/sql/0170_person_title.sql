-- What the person is called beside the name: «парикмахер-колорист»; may be empty.
ALTER TABLE person ADD COLUMN title TEXT NOT NULL DEFAULT ''
