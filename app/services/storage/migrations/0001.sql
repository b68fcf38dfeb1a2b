-- Schema version 1: the first caseload file. Frozen: later changes are later steps.

CREATE TABLE client (
    id INTEGER NOT NULL,
    given_names VARCHAR NOT NULL,
    family_name VARCHAR NOT NULL,
    birth_date DATE,
    birth_year INTEGER,
    phone VARCHAR NOT NULL,
    email VARCHAR NOT NULL,
    municipality VARCHAR NOT NULL,
    languages VARCHAR NOT NULL,
    referrer VARCHAR NOT NULL,
    referral_note VARCHAR NOT NULL,
    started_on DATE,
    ended_on DATE,
    own_will VARCHAR NOT NULL,
    goal VARCHAR NOT NULL,
    strengths VARCHAR NOT NULL,
    skills VARCHAR NOT NULL,
    interests VARCHAR NOT NULL,
    resources VARCHAR NOT NULL,
    support_needs VARCHAR NOT NULL,
    practical_needs VARCHAR NOT NULL,
    life_situation VARCHAR NOT NULL,
    education VARCHAR NOT NULL,
    work_history VARCHAR NOT NULL,
    notes VARCHAR NOT NULL,
    situation VARCHAR NOT NULL,
    status VARCHAR(40) NOT NULL,
    outcome VARCHAR(40),
    outcome_note VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE status_change (
    id INTEGER NOT NULL,
    client_id INTEGER NOT NULL,
    status VARCHAR(40) NOT NULL,
    day DATE,
    reason VARCHAR NOT NULL,
    next_service VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(client_id) REFERENCES client (id)
);

CREATE INDEX ix_status_change_client_id ON status_change (client_id);

CREATE TABLE rest (
    id INTEGER NOT NULL,
    client_id INTEGER NOT NULL,
    since DATE,
    review_on DATE,
    until DATE,
    reason VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(client_id) REFERENCES client (id)
);

CREATE INDEX ix_rest_client_id ON rest (client_id);

CREATE TABLE phase_step (
    id INTEGER NOT NULL,
    client_id INTEGER NOT NULL,
    phase VARCHAR(40) NOT NULL,
    day DATE,
    note VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(client_id) REFERENCES client (id)
);

CREATE INDEX ix_phase_step_client_id ON phase_step (client_id);

CREATE TABLE rating (
    id INTEGER NOT NULL,
    client_id INTEGER NOT NULL,
    instrument VARCHAR(40) NOT NULL,
    moment VARCHAR(40) NOT NULL,
    value INTEGER NOT NULL,
    day DATE,
    PRIMARY KEY (id),
    FOREIGN KEY(client_id) REFERENCES client (id)
);

CREATE INDEX ix_rating_client_id ON rating (client_id);

CREATE TABLE network_person (
    id INTEGER NOT NULL,
    client_id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    service VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    email VARCHAR NOT NULL,
    since DATE,
    until DATE,
    PRIMARY KEY (id),
    FOREIGN KEY(client_id) REFERENCES client (id)
);

CREATE INDEX ix_network_person_client_id ON network_person (client_id);

CREATE TABLE consent (
    id INTEGER NOT NULL,
    client_id INTEGER NOT NULL,
    purpose VARCHAR NOT NULL,
    recipient VARCHAR NOT NULL,
    data VARCHAR NOT NULL,
    given_on DATE,
    valid_until DATE,
    withdrawn_on DATE,
    PRIMARY KEY (id),
    FOREIGN KEY(client_id) REFERENCES client (id)
);

CREATE INDEX ix_consent_client_id ON consent (client_id);

CREATE TABLE report (
    id INTEGER NOT NULL,
    client_id INTEGER NOT NULL,
    language VARCHAR NOT NULL,
    state VARCHAR(40) NOT NULL,
    blocks VARCHAR NOT NULL,
    created_at DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    client_part VARCHAR(40),
    client_part_on DATE,
    client_words VARCHAR NOT NULL,
    no_client_words BOOLEAN NOT NULL,
    final_on DATE,
    PRIMARY KEY (id),
    FOREIGN KEY(client_id) REFERENCES client (id)
);

CREATE INDEX ix_report_client_id ON report (client_id);

CREATE TABLE employer (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    sector VARCHAR(40),
    industry VARCHAR NOT NULL,
    municipality VARCHAR NOT NULL,
    size VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    email VARCHAR NOT NULL,
    support_needs VARCHAR NOT NULL,
    work_features VARCHAR NOT NULL,
    hiring_criteria VARCHAR NOT NULL,
    vacancies VARCHAR NOT NULL,
    notes VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE employer_person (
    id INTEGER NOT NULL,
    employer_id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    email VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(employer_id) REFERENCES employer (id)
);

CREATE INDEX ix_employer_person_employer_id ON employer_person (employer_id);

CREATE TABLE employer_contact (
    id INTEGER NOT NULL,
    day DATE,
    minutes INTEGER,
    note VARCHAR NOT NULL,
    next_step VARCHAR NOT NULL,
    next_day DATE,
    next_done BOOLEAN NOT NULL,
    employer_id INTEGER NOT NULL,
    person_id INTEGER,
    client_id INTEGER,
    way VARCHAR(40) NOT NULL,
    made_by VARCHAR(40) NOT NULL,
    subject VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(employer_id) REFERENCES employer (id),
    FOREIGN KEY(person_id) REFERENCES employer_person (id),
    FOREIGN KEY(client_id) REFERENCES client (id)
);

CREATE INDEX ix_employer_contact_client_id ON employer_contact (client_id);

CREATE INDEX ix_employer_contact_employer_id ON employer_contact (employer_id);

CREATE INDEX ix_employer_contact_person_id ON employer_contact (person_id);

CREATE TABLE entry (
    id INTEGER NOT NULL,
    day DATE,
    minutes INTEGER,
    note VARCHAR NOT NULL,
    next_step VARCHAR NOT NULL,
    next_day DATE,
    next_done BOOLEAN NOT NULL,
    client_id INTEGER,
    kind VARCHAR(40) NOT NULL,
    place VARCHAR(40),
    way VARCHAR(40),
    with_whom VARCHAR NOT NULL,
    people INTEGER,
    missed BOOLEAN NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(client_id) REFERENCES client (id)
);

CREATE INDEX ix_entry_client_id ON entry (client_id);

CREATE TABLE placement (
    id INTEGER NOT NULL,
    client_id INTEGER NOT NULL,
    employer_id INTEGER,
    kind VARCHAR(40) NOT NULL,
    measure VARCHAR NOT NULL,
    job_title VARCHAR NOT NULL,
    industry VARCHAR NOT NULL,
    hours VARCHAR(40),
    weekly_hours FLOAT,
    term VARCHAR(40),
    subsidy VARCHAR(40),
    started_on DATE,
    ended_on DATE,
    end_reason VARCHAR NOT NULL,
    adjustments VARCHAR NOT NULL,
    support_needs VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(client_id) REFERENCES client (id),
    FOREIGN KEY(employer_id) REFERENCES employer (id)
);

CREATE INDEX ix_placement_client_id ON placement (client_id);

CREATE INDEX ix_placement_employer_id ON placement (employer_id);

CREATE TABLE list_item (
    id INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    label VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    valid_from DATE,
    valid_until DATE,
    PRIMARY KEY (id)
);

CREATE TABLE setting (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (name)
);

CREATE TABLE log_line (
    id INTEGER NOT NULL,
    at DATETIME NOT NULL,
    action VARCHAR(40) NOT NULL,
    subject VARCHAR NOT NULL,
    row_id INTEGER,
    client_id INTEGER,
    detail VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

CREATE INDEX ix_log_line_client_id ON log_line (client_id);

CREATE TRIGGER log_line_kept BEFORE UPDATE ON log_line
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE TRIGGER log_line_stays BEFORE DELETE ON log_line
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE VIRTUAL TABLE search_index USING fts5(
    title, body, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER client_found_new AFTER INSERT ON client BEGIN
    INSERT INTO search_index (rowid, title, body)
    VALUES (new.id * 16 + 1, new.given_names || ' ' || new.family_name, new.phone || ' ' || new.email || ' ' || new.municipality || ' ' || new.referrer || ' ' || new.referral_note || ' ' || new.own_will || ' ' || new.goal || ' ' || new.strengths || ' ' || new.skills || ' ' || new.interests || ' ' || new.resources || ' ' || new.support_needs || ' ' || new.practical_needs || ' ' || new.life_situation || ' ' || new.education || ' ' || new.work_history || ' ' || new.notes || ' ' || new.situation || ' ' || new.outcome_note);
END;
CREATE TRIGGER client_found_changed AFTER UPDATE OF given_names, family_name, phone, email, municipality, referrer, referral_note, own_will, goal, strengths, skills, interests, resources, support_needs, practical_needs, life_situation, education, work_history, notes, situation, outcome_note ON client BEGIN
    UPDATE search_index SET title = new.given_names || ' ' || new.family_name, body = new.phone || ' ' || new.email || ' ' || new.municipality || ' ' || new.referrer || ' ' || new.referral_note || ' ' || new.own_will || ' ' || new.goal || ' ' || new.strengths || ' ' || new.skills || ' ' || new.interests || ' ' || new.resources || ' ' || new.support_needs || ' ' || new.practical_needs || ' ' || new.life_situation || ' ' || new.education || ' ' || new.work_history || ' ' || new.notes || ' ' || new.situation || ' ' || new.outcome_note
    WHERE rowid = new.id * 16 + 1;
END;
CREATE TRIGGER client_found_gone AFTER DELETE ON client BEGIN
    DELETE FROM search_index WHERE rowid = old.id * 16 + 1;
END;

CREATE TRIGGER employer_found_new AFTER INSERT ON employer BEGIN
    INSERT INTO search_index (rowid, title, body)
    VALUES (new.id * 16 + 2, new.name, new.industry || ' ' || new.municipality || ' ' || new.phone || ' ' || new.email || ' ' || new.support_needs || ' ' || new.work_features || ' ' || new.hiring_criteria || ' ' || new.vacancies || ' ' || new.notes);
END;
CREATE TRIGGER employer_found_changed AFTER UPDATE OF name, industry, municipality, phone, email, support_needs, work_features, hiring_criteria, vacancies, notes ON employer BEGIN
    UPDATE search_index SET title = new.name, body = new.industry || ' ' || new.municipality || ' ' || new.phone || ' ' || new.email || ' ' || new.support_needs || ' ' || new.work_features || ' ' || new.hiring_criteria || ' ' || new.vacancies || ' ' || new.notes
    WHERE rowid = new.id * 16 + 2;
END;
CREATE TRIGGER employer_found_gone AFTER DELETE ON employer BEGIN
    DELETE FROM search_index WHERE rowid = old.id * 16 + 2;
END;

CREATE TRIGGER employer_person_found_new AFTER INSERT ON employer_person BEGIN
    INSERT INTO search_index (rowid, title, body)
    VALUES (new.id * 16 + 3, new.name, new.title || ' ' || new.phone || ' ' || new.email || ' ' || new.note);
END;
CREATE TRIGGER employer_person_found_changed AFTER UPDATE OF name, title, phone, email, note ON employer_person BEGIN
    UPDATE search_index SET title = new.name, body = new.title || ' ' || new.phone || ' ' || new.email || ' ' || new.note
    WHERE rowid = new.id * 16 + 3;
END;
CREATE TRIGGER employer_person_found_gone AFTER DELETE ON employer_person BEGIN
    DELETE FROM search_index WHERE rowid = old.id * 16 + 3;
END;

CREATE TRIGGER employer_contact_found_new AFTER INSERT ON employer_contact BEGIN
    INSERT INTO search_index (rowid, title, body)
    VALUES (new.id * 16 + 4, new.subject, new.note || ' ' || new.next_step);
END;
CREATE TRIGGER employer_contact_found_changed AFTER UPDATE OF subject, note, next_step ON employer_contact BEGIN
    UPDATE search_index SET title = new.subject, body = new.note || ' ' || new.next_step
    WHERE rowid = new.id * 16 + 4;
END;
CREATE TRIGGER employer_contact_found_gone AFTER DELETE ON employer_contact BEGIN
    DELETE FROM search_index WHERE rowid = old.id * 16 + 4;
END;

CREATE TRIGGER entry_found_new AFTER INSERT ON entry BEGIN
    INSERT INTO search_index (rowid, title, body)
    VALUES (new.id * 16 + 5, '', new.with_whom || ' ' || new.note || ' ' || new.next_step);
END;
CREATE TRIGGER entry_found_changed AFTER UPDATE OF with_whom, note, next_step ON entry BEGIN
    UPDATE search_index SET title = '', body = new.with_whom || ' ' || new.note || ' ' || new.next_step
    WHERE rowid = new.id * 16 + 5;
END;
CREATE TRIGGER entry_found_gone AFTER DELETE ON entry BEGIN
    DELETE FROM search_index WHERE rowid = old.id * 16 + 5;
END;

CREATE TRIGGER placement_found_new AFTER INSERT ON placement BEGIN
    INSERT INTO search_index (rowid, title, body)
    VALUES (new.id * 16 + 6, new.job_title, new.measure || ' ' || new.industry || ' ' || new.end_reason || ' ' || new.adjustments || ' ' || new.support_needs || ' ' || new.note);
END;
CREATE TRIGGER placement_found_changed AFTER UPDATE OF job_title, measure, industry, end_reason, adjustments, support_needs, note ON placement BEGIN
    UPDATE search_index SET title = new.job_title, body = new.measure || ' ' || new.industry || ' ' || new.end_reason || ' ' || new.adjustments || ' ' || new.support_needs || ' ' || new.note
    WHERE rowid = new.id * 16 + 6;
END;
CREATE TRIGGER placement_found_gone AFTER DELETE ON placement BEGIN
    DELETE FROM search_index WHERE rowid = old.id * 16 + 6;
END;

CREATE TRIGGER report_found_new AFTER INSERT ON report BEGIN
    INSERT INTO search_index (rowid, title, body)
    VALUES (new.id * 16 + 7, '', new.blocks || ' ' || new.client_words);
END;
CREATE TRIGGER report_found_changed AFTER UPDATE OF blocks, client_words ON report BEGIN
    UPDATE search_index SET title = '', body = new.blocks || ' ' || new.client_words
    WHERE rowid = new.id * 16 + 7;
END;
CREATE TRIGGER report_found_gone AFTER DELETE ON report BEGIN
    DELETE FROM search_index WHERE rowid = old.id * 16 + 7;
END;

CREATE TRIGGER network_person_found_new AFTER INSERT ON network_person BEGIN
    INSERT INTO search_index (rowid, title, body)
    VALUES (new.id * 16 + 8, new.name, new.role || ' ' || new.service || ' ' || new.phone || ' ' || new.email);
END;
CREATE TRIGGER network_person_found_changed AFTER UPDATE OF name, role, service, phone, email ON network_person BEGIN
    UPDATE search_index SET title = new.name, body = new.role || ' ' || new.service || ' ' || new.phone || ' ' || new.email
    WHERE rowid = new.id * 16 + 8;
END;
CREATE TRIGGER network_person_found_gone AFTER DELETE ON network_person BEGIN
    DELETE FROM search_index WHERE rowid = old.id * 16 + 8;
END;
