CREATE INDEX cash_shift_by_day ON cash_shift (day, id)
