-- Schema version 2: what anonymous summaries have let out, and who is counted in it.

CREATE TABLE summary_release (
    id INTEGER NOT NULL,
    stream VARCHAR(40) NOT NULL,
    number INTEGER NOT NULL,
    as_of DATE NOT NULL,
    started INTEGER NOT NULL,
    closed INTEGER NOT NULL,
    tables VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE summary_person (
    id INTEGER NOT NULL,
    client_id INTEGER NOT NULL,
    stream VARCHAR(40) NOT NULL,
    classes VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(client_id) REFERENCES client (id)
);

CREATE INDEX ix_summary_person_client_id ON summary_person (client_id);

-- What the first, simple method had decided: it counted exactly, this one never does.
DELETE FROM setting WHERE name = 'summary_batches';
