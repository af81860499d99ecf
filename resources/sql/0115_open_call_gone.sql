DROP TABLE open_call
