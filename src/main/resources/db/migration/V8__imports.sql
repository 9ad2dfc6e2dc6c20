-- An import as one act. What it wrote are the events from the first to the last one: they stand in one unit of work, so that
-- nothing of anybody else's lies between them. Who imported and when, and who took it back and why, the history tells.
CREATE TABLE import_batch (
    id          INTEGER PRIMARY KEY,
    -- Without its folder: where a file lay tells more than anybody wants to keep.
    file        TEXT    NOT NULL CHECK (length(file) BETWEEN 1 AND 255 AND file NOT GLOB '*[/\]*'),
    first_event INTEGER NOT NULL REFERENCES audit_event,
    last_event  INTEGER NOT NULL REFERENCES audit_event CHECK (last_event >= first_event),
    patients    INTEGER NOT NULL CHECK (patients >= 0),
    procedures  INTEGER NOT NULL CHECK (procedures >= 0),
    assessments INTEGER NOT NULL CHECK (assessments >= 0),
    updated     INTEGER NOT NULL CHECK (updated >= 0),
    skipped     INTEGER NOT NULL CHECK (skipped >= 0),
    version     INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    voided      INTEGER NOT NULL DEFAULT 0 CHECK (voided IN (0, 1))
) STRICT;

-- Which column of a foreign table is which of ours, kept under a name for the next file with the same heads.
CREATE TABLE import_mapping (
    id           INTEGER PRIMARY KEY,
    name         TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    -- An object of columns of the wide file by head; empty where a column is not imported.
    columns      TEXT    NOT NULL CHECK (json_type(columns) = 'object'),
    date_order   TEXT    NOT NULL CHECK (date_order IN ('year-first', 'day-first', 'month-first')),
    decimal_mark TEXT    NOT NULL CHECK (decimal_mark IN ('point', 'comma')),
    version      INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    voided       INTEGER NOT NULL DEFAULT 0 CHECK (voided IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX import_mapping_name ON import_mapping (name) WHERE voided = 0;
