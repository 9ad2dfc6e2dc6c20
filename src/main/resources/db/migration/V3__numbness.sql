-- Numbness after an injection, as it was assessed once. An answer that is NULL was not given: the rule counts it as the
-- worse one. An assessment belongs to its procedure and goes with it wherever that is moved; where the injection was
-- given elsewhere it belongs to the patient alone.
CREATE TABLE numbness (
    id          INTEGER PRIMARY KEY,
    patient     INTEGER REFERENCES patient,
    procedure   INTEGER REFERENCES procedure,
    assessed_at INTEGER NOT NULL CHECK (assessed_at % 60 = 0),
    bladder     INTEGER CHECK (bladder IN (0, 1)),
    bowel       INTEGER CHECK (bowel IN (0, 1)),
    saddle      INTEGER CHECK (saddle IN (0, 1)),
    both_legs   INTEGER CHECK (both_legs IN (0, 1)),
    onset       TEXT    CHECK (onset IN ('minutes', 'hours', 'later')),
    shooting    INTEGER CHECK (shooting IN (0, 1)),
    weakness    INTEGER CHECK (weakness IN (0, 1)),
    course      TEXT    CHECK (course IN ('improving', 'same', 'worse')),
    mild        INTEGER CHECK (mild IN (0, 1)),
    thin        INTEGER CHECK (thin IN (0, 1)),
    site        TEXT    CHECK (site IN ('dorsogluteal', 'ventrogluteal', 'thigh', 'arm', 'elsewhere')),
    drug        TEXT    CHECK (length(drug) BETWEEN 1 AND 200),
    given_by    TEXT    CHECK (length(given_by) BETWEEN 1 AND 200),
    note        TEXT    CHECK (length(note) BETWEEN 1 AND 4000),
    recorded_by TEXT    NOT NULL CHECK (length(recorded_by) > 0),
    version     INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    voided      INTEGER NOT NULL DEFAULT 0 CHECK (voided IN (0, 1)),
    CHECK ((patient IS NULL) <> (procedure IS NULL)),
    CHECK (coalesce(bladder, bowel, saddle, both_legs, onset, shooting, weakness, course, mild) IS NOT NULL)
) STRICT;

CREATE INDEX numbness_patient ON numbness (patient);
CREATE INDEX numbness_procedure ON numbness (procedure);
