-- formats/scheme.md as JSON; a change is a new version, what was paid by an older one stays explained by it.
CREATE TABLE scheme (
    id %ID%,
    name TEXT NOT NULL,
    version %COUNT% NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (name, version)
) %STRICT%
