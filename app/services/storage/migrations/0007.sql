-- What changes in a job or a measure from a day on: hours, days of rest, a new last day.
CREATE TABLE placement_change (
    id INTEGER NOT NULL,
    placement_id INTEGER NOT NULL,
    client_id INTEGER NOT NULL,
    day DATE,
    weekly_hours FLOAT,
    rest_days VARCHAR NOT NULL,
    ends_on DATE,
    benefits_on DATE,
    note VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(placement_id) REFERENCES placement (id),
    FOREIGN KEY(client_id) REFERENCES client (id)
);
CREATE INDEX ix_placement_change_placement_id ON placement_change (placement_id);
CREATE INDEX ix_placement_change_client_id ON placement_change (client_id);
