CREATE INDEX shift_by_day ON shift (day, person_id)
