-- Schema version 9.

-- A service that had ended and is taken up again: its earlier end is kept with the time away.
ALTER TABLE rest ADD COLUMN service_ended BOOLEAN NOT NULL DEFAULT 0;
ALTER TABLE rest ADD COLUMN outcome VARCHAR(40);
