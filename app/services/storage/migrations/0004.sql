-- Schema version 4.

-- Search and what waits: a day finds its entries without reading all of them.
CREATE INDEX ix_entry_day ON entry (day);
CREATE INDEX ix_entry_next_day ON entry (next_day);
CREATE INDEX ix_entry_contacts ON entry (client_id, day, kind, missed);
CREATE INDEX ix_entry_missed ON entry (client_id, day) WHERE missed;
CREATE INDEX ix_entry_undated ON entry (client_id, day, next_done)
    WHERE next_step <> '' AND next_day IS NULL;

-- Search: consents are found too.
CREATE TRIGGER consent_found_new AFTER INSERT ON consent BEGIN
    INSERT INTO search_index (rowid, title, body)
    VALUES (new.id * 16 + 9, new.purpose, new.recipient || ' ' || new.data);
END;
CREATE TRIGGER consent_found_changed AFTER UPDATE OF purpose, recipient, data ON consent BEGIN
    UPDATE search_index SET title = new.purpose, body = new.recipient || ' ' || new.data
    WHERE rowid = new.id * 16 + 9;
END;
CREATE TRIGGER consent_found_gone AFTER DELETE ON consent BEGIN
    DELETE FROM search_index WHERE rowid = old.id * 16 + 9;
END;
INSERT INTO search_index (rowid, title, body)
SELECT id * 16 + 9, purpose, recipient || ' ' || data FROM consent;

-- The day: an entry has a subject, as a contact with an employer has.
ALTER TABLE entry ADD COLUMN subject VARCHAR NOT NULL DEFAULT '';
DROP TRIGGER entry_found_new;
DROP TRIGGER entry_found_changed;
CREATE TRIGGER entry_found_new AFTER INSERT ON entry BEGIN
    INSERT INTO search_index (rowid, title, body)
    VALUES (new.id * 16 + 5, '', new.with_whom || ' ' || new.subject || ' ' || new.note || ' ' || new.next_step);
END;
CREATE TRIGGER entry_found_changed AFTER UPDATE OF with_whom, subject, note, next_step ON entry BEGIN
    UPDATE search_index SET title = '', body = new.with_whom || ' ' || new.subject || ' ' || new.note || ' ' || new.next_step
    WHERE rowid = new.id * 16 + 5;
END;

-- Papers: why a report says nothing of strengths and competence.
ALTER TABLE report ADD COLUMN lacks_reason VARCHAR NOT NULL DEFAULT '';

-- Papers: forms that are declared as data, and their versions and deliveries.
CREATE TABLE form (
    id INTEGER NOT NULL,
    client_id INTEGER,
    kind VARCHAR NOT NULL,
    language VARCHAR NOT NULL,
    day DATE,
    state VARCHAR(40) NOT NULL,
    answers VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    client_part VARCHAR(40),
    client_part_on DATE,
    client_words VARCHAR NOT NULL,
    no_client_words BOOLEAN NOT NULL,
    final_on DATE,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(client_id) REFERENCES client (id)
);
CREATE INDEX ix_form_client_id ON form (client_id);
CREATE TABLE form_version (
    id INTEGER NOT NULL,
    form_id INTEGER NOT NULL,
    client_id INTEGER,
    consent_id INTEGER,
    version INTEGER NOT NULL,
    state VARCHAR(40) NOT NULL,
    made_at DATETIME NOT NULL,
    answers VARCHAR NOT NULL,
    client_words VARCHAR NOT NULL,
    paper VARCHAR(40),
    recipient VARCHAR NOT NULL,
    ground VARCHAR(40),
    ground_note VARCHAR NOT NULL,
    way VARCHAR(40),
    day DATE,
    PRIMARY KEY (id),
    FOREIGN KEY(form_id) REFERENCES form (id),
    FOREIGN KEY(client_id) REFERENCES client (id),
    FOREIGN KEY(consent_id) REFERENCES consent (id)
);
CREATE INDEX ix_form_version_form_id ON form_version (form_id);
CREATE INDEX ix_form_version_client_id ON form_version (client_id);
CREATE INDEX ix_form_version_consent_id ON form_version (consent_id);
CREATE TRIGGER form_found_new AFTER INSERT ON form BEGIN
    INSERT INTO search_index (rowid, title, body)
    VALUES (new.id * 16 + 10, '', new.text || ' ' || new.client_words);
END;
CREATE TRIGGER form_found_changed AFTER UPDATE OF text, client_words ON form BEGIN
    UPDATE search_index SET title = '', body = new.text || ' ' || new.client_words
    WHERE rowid = new.id * 16 + 10;
END;
CREATE TRIGGER form_found_gone AFTER DELETE ON form BEGIN
    DELETE FROM search_index WHERE rowid = old.id * 16 + 10;
END;
-- Quality criteria: the coach's scores, how each week was worked, clients' wishes, what jobs are.
ALTER TABLE placement ADD COLUMN contract VARCHAR(40);
ALTER TABLE placement ADD COLUMN support_until DATE;
ALTER TABLE placement ADD COLUMN end_heard_on DATE;
ALTER TABLE employer_contact ADD COLUMN job_type VARCHAR NOT NULL DEFAULT '';

CREATE TABLE job_wish (
    id INTEGER NOT NULL,
    client_id INTEGER NOT NULL,
    job_type VARCHAR NOT NULL,
    employer_id INTEGER,
    since DATE,
    until DATE,
    PRIMARY KEY (id),
    FOREIGN KEY(client_id) REFERENCES client (id),
    FOREIGN KEY(employer_id) REFERENCES employer (id)
);

CREATE INDEX ix_job_wish_client_id ON job_wish (client_id);
CREATE INDEX ix_job_wish_employer_id ON job_wish (employer_id);

CREATE TABLE criterion_review (
    id INTEGER NOT NULL,
    day DATE,
    since DATE,
    until DATE,
    note VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE criterion_score (
    id INTEGER NOT NULL,
    review_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    score INTEGER,
    reason VARCHAR NOT NULL,
    evidence VARCHAR NOT NULL,
    evidence_on DATE,
    figure FLOAT,
    n INTEGER,
    proposal INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(review_id) REFERENCES criterion_review (id)
);

CREATE INDEX ix_criterion_score_review_id ON criterion_score (review_id);

CREATE TABLE work_week (
    id INTEGER NOT NULL,
    monday DATE NOT NULL,
    leave BOOLEAN NOT NULL,
    looked_through_on DATE,
    PRIMARY KEY (id)
);

-- The day: what was put off or ticked among the things that the program brings up by itself.
CREATE TABLE attention_mark (
    id INTEGER NOT NULL,
    client_id INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    source VARCHAR NOT NULL,
    source_id INTEGER NOT NULL,
    due_on DATE,
    put_off_to DATE,
    done_on DATE,
    PRIMARY KEY (id),
    FOREIGN KEY(client_id) REFERENCES client (id)
);

CREATE INDEX ix_attention_mark_client_id ON attention_mark (client_id);

-- The anonymous summary: the edition of a release's classes, and until when everybody is in it.
ALTER TABLE summary_release ADD COLUMN edition VARCHAR NOT NULL DEFAULT '1';
ALTER TABLE summary_release ADD COLUMN all_until DATE;

-- Papers: results besides a job, need of support, and measures at any number of times.
CREATE TABLE sub_goal (
    id INTEGER NOT NULL,
    client_id INTEGER NOT NULL,
    goal VARCHAR(40) NOT NULL,
    day DATE,
    note VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(client_id) REFERENCES client (id)
);
CREATE INDEX ix_sub_goal_client_id ON sub_goal (client_id);
CREATE TABLE support_need (
    id INTEGER NOT NULL,
    client_id INTEGER NOT NULL,
    need VARCHAR(40) NOT NULL,
    day DATE,
    note VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(client_id) REFERENCES client (id)
);
CREATE INDEX ix_support_need_client_id ON support_need (client_id);
CREATE TABLE measurement (
    id INTEGER NOT NULL,
    client_id INTEGER NOT NULL,
    scale VARCHAR NOT NULL,
    value FLOAT NOT NULL,
    highest FLOAT NOT NULL,
    day DATE,
    PRIMARY KEY (id),
    FOREIGN KEY(client_id) REFERENCES client (id)
);
CREATE INDEX ix_measurement_client_id ON measurement (client_id);

-- Papers: how a client came, why a meeting was missed or a job ended, what hinders and what helps.
ALTER TABLE client ADD COLUMN came_by VARCHAR(40);
ALTER TABLE client ADD COLUMN came_with VARCHAR NOT NULL DEFAULT '';
ALTER TABLE client ADD COLUMN plan_written_on DATE;
ALTER TABLE client ADD COLUMN hinders VARCHAR NOT NULL DEFAULT '';
ALTER TABLE client ADD COLUMN helps VARCHAR NOT NULL DEFAULT '';
ALTER TABLE entry ADD COLUMN missed_reason VARCHAR NOT NULL DEFAULT '';
ALTER TABLE entry ADD COLUMN led_to VARCHAR(40);
ALTER TABLE placement ADD COLUMN end_cause VARCHAR NOT NULL DEFAULT '';
ALTER TABLE placement ADD COLUMN first_job BOOLEAN NOT NULL DEFAULT 0;
