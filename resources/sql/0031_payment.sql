-- Money received; a refund is negative; without a visit it is goods, and counts for who took it.
-- cost: of the services and goods paid, as it was on that day. discount: how much below the price was charged.
CREATE TABLE payment (
    id %ID%,
    origin TEXT UNIQUE,
    visit_id %REF% REFERENCES visit (id),
    lead_id %REF% REFERENCES lead (id),
    client_id %REF% REFERENCES client (id),
    taken_by %REF% REFERENCES person (id),
    amount %MONEY% NOT NULL CHECK (amount <> 0),
    discount %MONEY% NOT NULL DEFAULT 0,
    cost %MONEY% NOT NULL DEFAULT 0,
    paid_at %INSTANT% NOT NULL,
    method TEXT NOT NULL DEFAULT 'other' CHECK (method IN ('cash', 'card', 'transfer', 'other'))
) %STRICT%
