-- What bots have handed over to people, for who waits now.
CREATE INDEX touch_hand_over ON touch (at) WHERE bot = 1 AND outcome = 'hand_over'
