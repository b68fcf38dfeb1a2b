-- Schema version 4.

-- The anonymous summary: the edition of a release's classes, and until when everybody is in it.
ALTER TABLE summary_release ADD COLUMN edition VARCHAR NOT NULL DEFAULT '1';
ALTER TABLE summary_release ADD COLUMN all_until DATE;
