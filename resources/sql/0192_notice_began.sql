-- Since when the lead waited; NULL = of no lead, or not known: written before this was kept.
ALTER TABLE notice ADD COLUMN began_at %INSTANT%
