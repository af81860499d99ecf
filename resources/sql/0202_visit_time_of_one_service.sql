-- It knew visits of one service only.
DROP VIEW visit_time
