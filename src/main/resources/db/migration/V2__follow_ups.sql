-- Following up: who may be called and when, who was tried, and how often before a visit may be called unreachable.

ALTER TABLE clinic ADD COLUMN phone TEXT CHECK (length(phone) BETWEEN 1 AND 100);
ALTER TABLE clinic ADD COLUMN attempt_limit INTEGER NOT NULL DEFAULT 3 CHECK (attempt_limit BETWEEN 1 AND 20);

-- Not asked is not no: only 0 forbids a call.
ALTER TABLE patient ADD COLUMN may_be_called INTEGER CHECK (may_be_called IN (0, 1));
ALTER TABLE patient ADD COLUMN best_hour TEXT CHECK (length(best_hour) BETWEEN 1 AND 100);

-- A death ends every course, so whoever looks at one asks who died: few, and found without reading everybody.
CREATE INDEX patient_died ON patient (died_on) WHERE died_on IS NOT NULL;

-- Somebody tried to reach a patient for a timepoint and came back without an assessment. Never a measurement.
CREATE TABLE attempt (
    id        INTEGER PRIMARY KEY,
    procedure INTEGER NOT NULL REFERENCES procedure,
    timepoint TEXT    NOT NULL CHECK (length(timepoint) BETWEEN 1 AND 8),
    tried_at  INTEGER NOT NULL CHECK (tried_at % 60 = 0),
    tried_by  TEXT    NOT NULL CHECK (length(tried_by) BETWEEN 1 AND 200),
    way       TEXT    NOT NULL CHECK (way IN ('phone', 'message', 'video', 'letter', 'other')),
    result    TEXT    NOT NULL CHECK (result IN ('no-answer', 'call-back', 'wrong-number', 'declined-to-talk', 'other')),
    note      TEXT    CHECK (length(note) BETWEEN 1 AND 4000),
    version   INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    voided    INTEGER NOT NULL DEFAULT 0 CHECK (voided IN (0, 1))
) STRICT;

CREATE INDEX attempt_procedure ON attempt (procedure);

-- Which kinds of row have a history is known to the program alone (store.Entity): a list of them here would have the
-- whole history rebuilt with every new kind, and the history is what one wants to touch least. So it is rebuilt this
-- once. Foreign keys rest meanwhile and are checked afterwards; the triggers go with the old table and are made anew.
CREATE TABLE audit_event_rebuilt (
    number       INTEGER PRIMARY KEY,
    at           INTEGER NOT NULL,
    who          TEXT    NOT NULL CHECK (length(who) > 0),
    entity       TEXT    NOT NULL CHECK (length(entity) > 0),
    row_id       INTEGER NOT NULL,
    patient      INTEGER REFERENCES patient,
    from_patient INTEGER REFERENCES patient,
    action       TEXT    NOT NULL CHECK (action IN ('create', 'change', 'move', 'void', 'restore')),
    before       TEXT    CHECK (before IS NULL OR json_valid(before)),
    after        TEXT    NOT NULL CHECK (json_valid(after)),
    reason       TEXT    CHECK (length(reason) > 0),
    undoes       INTEGER UNIQUE REFERENCES audit_event,
    CHECK ((action = 'create') = (before IS NULL)),
    CHECK (from_patient IS NULL OR action = 'move')
) STRICT;

INSERT INTO audit_event_rebuilt
    (number, at, who, entity, row_id, patient, from_patient, action, before, after, reason, undoes)
SELECT number, at, who, entity, row_id, patient, from_patient, action, before, after, reason, undoes
FROM audit_event ORDER BY number;

DROP TABLE audit_event;
ALTER TABLE audit_event_rebuilt RENAME TO audit_event;

CREATE INDEX audit_event_row ON audit_event (entity, row_id);
CREATE INDEX audit_event_patient ON audit_event (patient);

CREATE TRIGGER audit_event_stays BEFORE UPDATE ON audit_event
BEGIN SELECT raise(ABORT, 'the history is never changed'); END;
CREATE TRIGGER audit_event_lasts BEFORE DELETE ON audit_event
BEGIN SELECT raise(ABORT, 'the history is never shortened'); END;
CREATE TRIGGER audit_event_follows BEFORE INSERT ON audit_event
WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM audit_event)
BEGIN SELECT raise(ABORT, 'the history has no gaps and grows only at its end'); END;
