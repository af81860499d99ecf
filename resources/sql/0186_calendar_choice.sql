-- Whose columns somebody wants to see in the calendar, and in which order; the choice is a text of the program's own.
CREATE TABLE calendar_choice (
    person_id %REF% NOT NULL PRIMARY KEY REFERENCES person (id),
    choice TEXT NOT NULL
) %STRICT%
