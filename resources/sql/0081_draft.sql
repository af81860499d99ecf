-- What somebody was typing, so that neither Esc nor a crash loses it; a form's own text, one for each person and form.
CREATE TABLE draft (
    person_id %REF% NOT NULL REFERENCES person (id),
    form TEXT NOT NULL,
    body TEXT NOT NULL,
    kept_at %INSTANT% NOT NULL,
    PRIMARY KEY (person_id, form)
) %STRICT%, WITHOUT ROWID
