-- A very large file: what still waits, and a client's last contact, without reading every entry.
CREATE INDEX ix_entry_waiting ON entry (client_id, next_day)
    WHERE next_day IS NOT NULL AND NOT next_done;
