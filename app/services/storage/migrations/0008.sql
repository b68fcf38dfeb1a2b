-- Each 64th saved line had to join up hundreds of pages of a large index: 100 ms, in the coach's
-- way. The index joins sixteen of its parts at a time as it is, which is quick and enough.
INSERT INTO search_index (search_index, rank) VALUES ('automerge', 0);
