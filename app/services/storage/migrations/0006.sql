-- Schema version 6.

-- The coach's own words for clients, one a line, by which lists are filtered; they are found, too.
ALTER TABLE client ADD COLUMN tags VARCHAR NOT NULL DEFAULT '';
DROP TRIGGER client_found_new;
DROP TRIGGER client_found_changed;
CREATE TRIGGER client_found_new AFTER INSERT ON client BEGIN
    INSERT INTO search_index (rowid, title, body)
    VALUES (new.id * 16 + 1, new.given_names || ' ' || new.family_name, new.phone || ' ' || new.email || ' ' || new.municipality || ' ' || new.referrer || ' ' || new.referral_note || ' ' || new.own_will || ' ' || new.goal || ' ' || new.strengths || ' ' || new.skills || ' ' || new.interests || ' ' || new.resources || ' ' || new.support_needs || ' ' || new.practical_needs || ' ' || new.life_situation || ' ' || new.education || ' ' || new.work_history || ' ' || new.notes || ' ' || new.situation || ' ' || new.outcome_note || ' ' || new.tags);
END;
CREATE TRIGGER client_found_changed AFTER UPDATE OF given_names, family_name, phone, email, municipality, referrer, referral_note, own_will, goal, strengths, skills, interests, resources, support_needs, practical_needs, life_situation, education, work_history, notes, situation, outcome_note, tags ON client BEGIN
    UPDATE search_index SET title = new.given_names || ' ' || new.family_name, body = new.phone || ' ' || new.email || ' ' || new.municipality || ' ' || new.referrer || ' ' || new.referral_note || ' ' || new.own_will || ' ' || new.goal || ' ' || new.strengths || ' ' || new.skills || ' ' || new.interests || ' ' || new.resources || ' ' || new.support_needs || ' ' || new.practical_needs || ' ' || new.life_situation || ' ' || new.education || ' ' || new.work_history || ' ' || new.notes || ' ' || new.situation || ' ' || new.outcome_note || ' ' || new.tags
    WHERE rowid = new.id * 16 + 1;
END;
