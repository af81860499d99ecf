-- By which way it was booked: the request may have come by another one. Of older visits nobody knows.
ALTER TABLE visit ADD COLUMN channel_id %REF% REFERENCES channel (id)
