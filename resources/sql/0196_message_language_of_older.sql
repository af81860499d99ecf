-- A shop made before it was asked in which language it writes to its clients: English where its money is none that Russian
-- is spoken with and the look last chosen there was English. Of any other nothing tells, and the setting's own default holds.
INSERT INTO setting (key, value)
SELECT 'message.language', 'en'
WHERE NOT EXISTS (SELECT 1 FROM setting WHERE key = 'message.language')
  AND EXISTS (SELECT 1 FROM setting WHERE key = 'shop.currency'
              AND value NOT IN ('RUB', 'BYN', 'KZT', 'KGS', 'UZS', 'TJS', 'TMT', 'AMD', 'AZN', 'MDL', 'GEL', 'UAH'))
  AND (SELECT detail LIKE '%"to":{"language":"en"%' FROM event WHERE op = 'look.set' ORDER BY seq DESC LIMIT 1)
