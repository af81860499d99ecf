-- And which missed calls nobody has called back.
CREATE INDEX touch_missed ON touch (at) WHERE kind = 'call' AND direction = 'in' AND answered = 0
