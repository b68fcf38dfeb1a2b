-- Schema version 5.

-- What waits: the steps that are not done stand in indexes of their own, as the used subjects do.
CREATE INDEX ix_entry_open_step ON entry (client_id, next_day, next_step)
    WHERE NOT next_done AND next_day IS NOT NULL;
CREATE INDEX ix_employer_contact_open_step ON employer_contact (client_id, next_day)
    WHERE NOT next_done AND next_day IS NOT NULL;
CREATE INDEX ix_employer_contact_undated ON employer_contact (employer_id, day)
    WHERE next_step <> '' AND next_day IS NULL;
CREATE INDEX ix_entry_subject ON entry (subject) WHERE subject <> '';
