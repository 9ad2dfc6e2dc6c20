-- The first schema. The checks repeat the ranges of the domain: what cannot exist there cannot be stored either.
-- Instants are seconds since 1970 in UTC, on whole minutes; those of the history are milliseconds. Dates are ISO 8601.
-- Nothing here is ever deleted: what was entered by mistake is voided and stays in the history.

CREATE TABLE clinic (
    id            INTEGER PRIMARY KEY CHECK (id = 1),
    name          TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    zone          TEXT    NOT NULL CHECK (length(zone) > 0),
    demonstration INTEGER NOT NULL CHECK (demonstration IN (0, 1)),
    version       INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    voided        INTEGER NOT NULL DEFAULT 0 CHECK (voided = 0)
) STRICT;

-- What the clinic decides for itself: its catalogue, its follow-up plan, its definition of a responder.

CREATE TABLE technique (
    id       TEXT    PRIMARY KEY CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 40),
    position INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TABLE technique_name (
    technique TEXT NOT NULL REFERENCES technique,
    language  TEXT NOT NULL,
    name      TEXT NOT NULL CHECK (length(name) > 0),
    PRIMARY KEY (technique, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan (
    version INTEGER PRIMARY KEY CHECK (version > 0)
) STRICT;

CREATE TABLE timepoint (
    plan     INTEGER NOT NULL REFERENCES plan,
    position INTEGER NOT NULL CHECK (position >= 0),
    id       TEXT    NOT NULL CHECK (length(id) BETWEEN 1 AND 8 AND id NOT GLOB '*[^a-z0-9]*'),
    unit     TEXT    NOT NULL CHECK (unit IN ('baseline', 'minutes', 'days')),
    target   INTEGER NOT NULL,
    opens    INTEGER NOT NULL,
    closes   INTEGER NOT NULL,
    nrs      INTEGER NOT NULL CHECK (nrs IN (0, 1)),
    lanss    INTEGER NOT NULL CHECK (lanss IN (0, 1)),
    PRIMARY KEY (plan, position),
    UNIQUE (plan, id),
    CHECK ((position = 0) = (unit = 'baseline')),
    CHECK (opens <= target AND target <= closes),
    CHECK (unit = 'baseline' OR opens >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE responder_rule (
    version           INTEGER PRIMARY KEY CHECK (version > 0),
    instrument        TEXT    NOT NULL CHECK (instrument IN ('nrs', 'lanss', 'both')),
    threshold         INTEGER NOT NULL CHECK (threshold BETWEEN 31 AND 100),
    primary_timepoint TEXT    NOT NULL CHECK (length(primary_timepoint) > 0)
) STRICT;

-- The patient without a name. Who it is stands in a table of its own, so that it can be sealed apart.

CREATE TABLE patient (
    id            INTEGER PRIMARY KEY,
    code          TEXT    NOT NULL CHECK (length(code) BETWEEN 1 AND 32),
    code_folded   TEXT    NOT NULL CHECK (length(code_folded) > 0),
    sex           TEXT    CHECK (sex IN ('male', 'female', 'other', 'unknown')),
    allergy       TEXT    CHECK (length(allergy) BETWEEN 1 AND 200),
    anticoagulant TEXT    CHECK (length(anticoagulant) BETWEEN 1 AND 200),
    diabetes      INTEGER CHECK (diabetes IN (0, 1)),
    died_on       TEXT    CHECK (died_on IS date(died_on, '+0 days')),
    version       INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    voided        INTEGER NOT NULL DEFAULT 0 CHECK (voided IN (0, 1))
) STRICT;

-- Two codes that differ only in case are one code here: nobody could tell them apart on the telephone.
CREATE UNIQUE INDEX patient_code ON patient (code_folded) WHERE voided = 0;

CREATE TABLE identity (
    patient     INTEGER PRIMARY KEY REFERENCES patient,
    given_name  TEXT CHECK (length(given_name) BETWEEN 1 AND 100),
    family_name TEXT CHECK (length(family_name) BETWEEN 1 AND 100),
    birth_date  TEXT CHECK (birth_date IS date(birth_date, '+0 days')),
    phone       TEXT CHECK (length(phone) BETWEEN 1 AND 100),
    contact     TEXT CHECK (length(contact) BETWEEN 1 AND 1000)
) STRICT;

CREATE INDEX identity_birth_date ON identity (birth_date);

CREATE TABLE procedure (
    id             INTEGER PRIMARY KEY,
    patient        INTEGER NOT NULL REFERENCES patient,
    status         TEXT    NOT NULL CHECK (status IN ('planned', 'done', 'cancelled')),
    at             INTEGER NOT NULL CHECK (at % 60 = 0),
    zone           TEXT    NOT NULL CHECK (length(zone) > 0),
    precision      TEXT    NOT NULL CHECK (precision IN ('date', 'minute')),
    technique      TEXT    REFERENCES technique,
    site           TEXT    CHECK (length(site) BETWEEN 1 AND 200),
    side           TEXT    CHECK (side IN ('left', 'right', 'bilateral', 'midline')),
    age_years      INTEGER CHECK (age_years BETWEEN 0 AND 120),
    bmi_hundredths INTEGER CHECK (bmi_hundredths BETWEEN 800 AND 10000),
    diagnosis      TEXT    CHECK (length(diagnosis) BETWEEN 1 AND 500),
    symptom_months INTEGER CHECK (symptom_months BETWEEN 0 AND 1200),
    levels         TEXT    CHECK (length(levels) BETWEEN 1 AND 200),
    operator       TEXT    CHECK (length(operator) BETWEEN 1 AND 200),
    note           TEXT    CHECK (length(note) BETWEEN 1 AND 4000),
    cancel_reason  TEXT    CHECK (length(cancel_reason) BETWEEN 1 AND 500),
    plan_version   INTEGER NOT NULL REFERENCES plan,
    rule_version   INTEGER NOT NULL REFERENCES responder_rule,
    end_kind       TEXT    CHECK (end_kind IN ('repeat', 'surgery', 'withdrawal', 'death')),
    end_on         TEXT    CHECK (end_on IS date(end_on, '+0 days')),
    version        INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    voided         INTEGER NOT NULL DEFAULT 0 CHECK (voided IN (0, 1)),
    CHECK ((status = 'cancelled') = (cancel_reason IS NOT NULL)),
    CHECK ((end_kind IS NULL) = (end_on IS NULL))
) STRICT;

CREATE INDEX procedure_patient ON procedure (patient);

CREATE TABLE drug (
    procedure INTEGER NOT NULL REFERENCES procedure,
    position  INTEGER NOT NULL CHECK (position >= 0),
    name      TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    dose      TEXT    CHECK (length(dose) BETWEEN 1 AND 200),
    PRIMARY KEY (procedure, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment (
    id               INTEGER PRIMARY KEY,
    procedure        INTEGER NOT NULL REFERENCES procedure,
    timepoint        TEXT    CHECK (length(timepoint) BETWEEN 1 AND 8),
    taken_at         INTEGER CHECK (taken_at % 60 = 0),
    mode             TEXT    CHECK (mode IN ('clinic', 'phone', 'video', 'post')),
    nrs              INTEGER CHECK (nrs BETWEEN 0 AND 10),
    recall           TEXT    CHECK (recall IN ('now', 'average-24h', 'worst-24h', 'average-week')),
    lanss_total      INTEGER CHECK (lanss_total BETWEEN 0 AND 24),
    lanss_1          INTEGER CHECK (lanss_1 IN (0, 1)),
    lanss_2          INTEGER CHECK (lanss_2 IN (0, 1)),
    lanss_3          INTEGER CHECK (lanss_3 IN (0, 1)),
    lanss_4          INTEGER CHECK (lanss_4 IN (0, 1)),
    lanss_5          INTEGER CHECK (lanss_5 IN (0, 1)),
    lanss_6          INTEGER CHECK (lanss_6 IN (0, 1)),
    lanss_7          INTEGER CHECK (lanss_7 IN (0, 1)),
    pgic             INTEGER CHECK (pgic BETWEEN 1 AND 7),
    mrc              INTEGER CHECK (mrc BETWEEN 0 AND 5),
    absence          TEXT    CHECK (absence IN ('declined', 'could-not-answer', 'not-asked', 'unreachable',
                                                'not-examinable', 'deceased', 'withdrawn', 'other')),
    note             TEXT    CHECK (length(note) BETWEEN 1 AND 4000),
    assigned_because TEXT    CHECK (length(assigned_because) BETWEEN 1 AND 500),
    recorded_by      TEXT    NOT NULL CHECK (length(recorded_by) > 0),
    version          INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    voided           INTEGER NOT NULL DEFAULT 0 CHECK (voided IN (0, 1)),
    CHECK ((nrs IS NULL) = (recall IS NULL)),
    -- A total is either typed or summed from the items, never both.
    CHECK (lanss_total IS NULL
           OR coalesce(lanss_1, lanss_2, lanss_3, lanss_4, lanss_5, lanss_6, lanss_7) IS NULL),
    -- A score, or the reason why there is none.
    CHECK ((absence IS NULL)
           = (coalesce(nrs, lanss_total, lanss_1, lanss_2, lanss_3, lanss_4, lanss_5, lanss_6, lanss_7, pgic, mrc)
              IS NOT NULL)),
    CHECK (assigned_because IS NULL OR timepoint IS NOT NULL),
    -- What was taken at no known time can only be placed by naming its timepoint.
    CHECK (taken_at IS NOT NULL OR timepoint IS NOT NULL)
) STRICT;

CREATE INDEX assessment_procedure ON assessment (procedure);

-- The history: one event for every change, written with it, never changed afterwards. The images are JSON of the row.

CREATE TABLE audit_event (
    number       INTEGER PRIMARY KEY,
    at           INTEGER NOT NULL,
    who          TEXT    NOT NULL CHECK (length(who) > 0),
    entity       TEXT    NOT NULL CHECK (entity IN ('clinic', 'patient', 'procedure', 'assessment')),
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

CREATE INDEX audit_event_row ON audit_event (entity, row_id);
CREATE INDEX audit_event_patient ON audit_event (patient);

-- The part of a patient's history that says who it is, apart like the identity itself.
CREATE TABLE identity_event (
    number INTEGER PRIMARY KEY REFERENCES audit_event,
    before TEXT CHECK (before IS NULL OR json_valid(before)),
    after  TEXT NOT NULL CHECK (json_valid(after))
) STRICT;

CREATE TRIGGER audit_event_stays BEFORE UPDATE ON audit_event
BEGIN SELECT raise(ABORT, 'the history is never changed'); END;
CREATE TRIGGER audit_event_lasts BEFORE DELETE ON audit_event
BEGIN SELECT raise(ABORT, 'the history is never shortened'); END;
CREATE TRIGGER audit_event_follows BEFORE INSERT ON audit_event
WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM audit_event)
BEGIN SELECT raise(ABORT, 'the history has no gaps and grows only at its end'); END;
CREATE TRIGGER identity_event_once BEFORE INSERT ON identity_event
WHEN EXISTS (SELECT 1 FROM identity_event WHERE number = NEW.number)
BEGIN SELECT raise(ABORT, 'the history is never changed'); END;
CREATE TRIGGER identity_event_stays BEFORE UPDATE ON identity_event
BEGIN SELECT raise(ABORT, 'the history is never changed'); END;
CREATE TRIGGER identity_event_lasts BEFORE DELETE ON identity_event
BEGIN SELECT raise(ABORT, 'the history is never shortened'); END;

-- Input that was not saved yet: no record, no history.

CREATE TABLE draft (
    name    TEXT    PRIMARY KEY CHECK (length(name) > 0),
    kept_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE draft_field (
    draft TEXT NOT NULL REFERENCES draft ON DELETE CASCADE,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (draft, field)
) STRICT, WITHOUT ROWID;
