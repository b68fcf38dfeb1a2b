-- Schema version 4, one step of several areas; each begins with a line that names it.

-- Papers: why a report says nothing of strengths and competence.
ALTER TABLE report ADD COLUMN lacks_reason VARCHAR NOT NULL DEFAULT '';
