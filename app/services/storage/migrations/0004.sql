-- Schema version 4.

-- Search and what waits: a day finds its entries without reading all of them.
CREATE INDEX ix_entry_day ON entry (day);
CREATE INDEX ix_entry_next_day ON entry (next_day);

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
