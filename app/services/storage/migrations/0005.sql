-- Schema version 5.

-- What waits: the steps that are not done stand in indexes of their own, as the used subjects do.
CREATE INDEX ix_entry_open_step ON entry (client_id, next_day, next_step)
    WHERE NOT next_done AND next_day IS NOT NULL;
CREATE INDEX ix_employer_contact_open_step ON employer_contact (client_id, next_day)
    WHERE NOT next_done AND next_day IS NOT NULL;
CREATE INDEX ix_employer_contact_undated ON employer_contact (employer_id, day)
    WHERE next_step <> '' AND next_day IS NULL;
CREATE INDEX ix_entry_subject ON entry (subject) WHERE subject <> '';
-- The board: when a client who was moved is looked at again.
ALTER TABLE status_change ADD COLUMN review_on DATE;

-- Employers: what support they need, and the jobs that are known of; what work a client can take.
ALTER TABLE employer ADD COLUMN supports VARCHAR NOT NULL DEFAULT '';
ALTER TABLE client ADD COLUMN wished_hours VARCHAR(40);
ALTER TABLE client ADD COLUMN wished_places VARCHAR NOT NULL DEFAULT '';
CREATE TABLE job_lead (
    id INTEGER NOT NULL,
    employer_id INTEGER NOT NULL,
    client_id INTEGER,
    kind VARCHAR(40) NOT NULL,
    title VARCHAR NOT NULL,
    day DATE,
    state VARCHAR(40) NOT NULL,
    origin VARCHAR(40),
    demands VARCHAR NOT NULL,
    adaptability VARCHAR NOT NULL,
    hours VARCHAR(40),
    place VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(employer_id) REFERENCES employer (id),
    FOREIGN KEY(client_id) REFERENCES client (id)
);
CREATE INDEX ix_job_lead_employer_id ON job_lead (employer_id);
CREATE INDEX ix_job_lead_client_id ON job_lead (client_id);
CREATE TRIGGER job_lead_found_new AFTER INSERT ON job_lead BEGIN
    INSERT INTO search_index (rowid, title, body)
    VALUES (new.id * 16 + 12, new.title, new.demands || ' ' || new.adaptability || ' ' || new.place || ' ' || new.note);
END;
CREATE TRIGGER job_lead_found_changed AFTER UPDATE OF title, demands, adaptability, place, note ON job_lead BEGIN
    UPDATE search_index SET title = new.title,
        body = new.demands || ' ' || new.adaptability || ' ' || new.place || ' ' || new.note
    WHERE rowid = new.id * 16 + 12;
END;
CREATE TRIGGER job_lead_found_gone AFTER DELETE ON job_lead BEGIN
    DELETE FROM search_index WHERE rowid = old.id * 16 + 12;
END;
-- Papers: those that come from elsewhere, kept inside the file; the content apart from the name.
CREATE TABLE attachment (
    id INTEGER NOT NULL,
    client_id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    media VARCHAR NOT NULL,
    size INTEGER NOT NULL,
    day DATE,
    PRIMARY KEY (id),
    FOREIGN KEY(client_id) REFERENCES client (id)
);
CREATE INDEX ix_attachment_client_id ON attachment (client_id);
CREATE TABLE attachment_content (
    id INTEGER NOT NULL,
    attachment_id INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(attachment_id) REFERENCES attachment (id)
);
CREATE INDEX ix_attachment_content_attachment_id ON attachment_content (attachment_id);
CREATE TRIGGER attachment_found_new AFTER INSERT ON attachment BEGIN
    INSERT INTO search_index (rowid, title, body) VALUES (new.id * 16 + 11, new.name, '');
END;
CREATE TRIGGER attachment_found_changed AFTER UPDATE OF name ON attachment BEGIN
    UPDATE search_index SET title = new.name, body = '' WHERE rowid = new.id * 16 + 11;
END;
CREATE TRIGGER attachment_found_gone AFTER DELETE ON attachment BEGIN
    DELETE FROM search_index WHERE rowid = old.id * 16 + 11;
END;
