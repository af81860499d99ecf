-- For the database's own look whether a notice that goes still has others gathered in it.
CREATE INDEX notice_by_gathering ON notice (gathered_in) WHERE gathered_in IS NOT NULL
