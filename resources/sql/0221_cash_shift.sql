-- A shift of the cash desk that was closed: of `day` the payments entered after the closing before it, up to last_payment.
-- expected is kept on purpose: it is what the person who counted was shown, and no later correction of a payment may change
-- what they answered for.
CREATE TABLE cash_shift (
    id %ID%,
    day TEXT NOT NULL,
    closed_by %REF% REFERENCES person (id),
    closed_at %INSTANT% NOT NULL,
    last_payment %COUNT% NOT NULL,
    opening %MONEY% NOT NULL CHECK (opening >= 0),
    expected %MONEY% NOT NULL,
    counted %MONEY% NOT NULL CHECK (counted >= 0),
    note TEXT NOT NULL DEFAULT '',
    CHECK (counted = expected OR note <> '')
) %STRICT%
