-- Schema version 3: the life of a report: its versions, and who was given which copy.

ALTER TABLE report ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE report ADD COLUMN read_aloud BOOLEAN NOT NULL DEFAULT 0;
ALTER TABLE report ADD COLUMN read_language VARCHAR NOT NULL DEFAULT '';
ALTER TABLE report ADD COLUMN plain_words BOOLEAN NOT NULL DEFAULT 0;
ALTER TABLE report ADD COLUMN let_stand VARCHAR NOT NULL DEFAULT '[]';

CREATE TABLE report_version (
    id INTEGER NOT NULL,
    report_id INTEGER NOT NULL,
    client_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    state VARCHAR(40) NOT NULL,
    made_at DATETIME NOT NULL,
    blocks VARCHAR NOT NULL,
    client_words VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(report_id) REFERENCES report (id),
    FOREIGN KEY(client_id) REFERENCES client (id)
);

CREATE INDEX ix_report_version_report_id ON report_version (report_id);
CREATE INDEX ix_report_version_client_id ON report_version (client_id);

CREATE TABLE report_delivery (
    id INTEGER NOT NULL,
    report_id INTEGER NOT NULL,
    client_id INTEGER NOT NULL,
    consent_id INTEGER,
    version INTEGER NOT NULL,
    paper VARCHAR(40) NOT NULL,
    named BOOLEAN NOT NULL,
    recipient VARCHAR NOT NULL,
    ground VARCHAR(40) NOT NULL,
    ground_note VARCHAR NOT NULL,
    way VARCHAR(40) NOT NULL,
    day DATE,
    PRIMARY KEY (id),
    FOREIGN KEY(report_id) REFERENCES report (id),
    FOREIGN KEY(client_id) REFERENCES client (id),
    FOREIGN KEY(consent_id) REFERENCES consent (id)
);

CREATE INDEX ix_report_delivery_report_id ON report_delivery (report_id);
CREATE INDEX ix_report_delivery_client_id ON report_delivery (client_id);
CREATE INDEX ix_report_delivery_consent_id ON report_delivery (consent_id);

-- A report that was final before keeps that version too.
INSERT INTO report_version (report_id, client_id, version, state, made_at, blocks, client_words)
SELECT id, client_id, 1, 'final', changed_at, blocks, client_words FROM report WHERE state = 'final';
