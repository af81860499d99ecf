CREATE TABLE spend (
    id %ID%,
    campaign_id %REF% NOT NULL REFERENCES campaign (id),
    day TEXT NOT NULL,
    amount %MONEY% NOT NULL
) %STRICT%
