-- Wrong guesses since the last right one, by who was guessed and by the machine it was done on.
CREATE TABLE sign_in_miss (
    who TEXT NOT NULL PRIMARY KEY,
    misses %COUNT% NOT NULL CHECK (misses > 0),
    last_at %INSTANT% NOT NULL
) %STRICT%
