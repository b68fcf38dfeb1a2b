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
