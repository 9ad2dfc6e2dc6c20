-- The sheets of a procedure: what is recorded around the scores. Which fields a kind of sheet has is said by the
-- catalogue, which a clinic may change; so a field that is not in it any more still keeps what was entered.
CREATE TABLE sheet (
    id          INTEGER PRIMARY KEY,
    procedure   INTEGER NOT NULL REFERENCES procedure,
    kind        TEXT    NOT NULL CHECK (length(kind) > 0),
    timepoint   TEXT    CHECK (length(timepoint) BETWEEN 1 AND 8),
    filled_at   INTEGER NOT NULL CHECK (filled_at % 60 = 0),
    recorded_by TEXT    NOT NULL CHECK (length(recorded_by) > 0),
    version     INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    voided      INTEGER NOT NULL DEFAULT 0 CHECK (voided IN (0, 1))
) STRICT;

CREATE INDEX sheet_procedure ON sheet (procedure);

-- What was entered in a field; of a field in which nothing was entered there is no row.
CREATE TABLE sheet_value (
    sheet INTEGER NOT NULL REFERENCES sheet,
    field TEXT    NOT NULL CHECK (length(field) BETWEEN 1 AND 40),
    value TEXT    NOT NULL CHECK (length(value) BETWEEN 1 AND 4000),
    PRIMARY KEY (sheet, field)
) STRICT, WITHOUT ROWID;

-- Of a drug that is given, beside its dose; as written down, with its unit.
ALTER TABLE drug ADD COLUMN concentration TEXT CHECK (length(concentration) BETWEEN 1 AND 200);
ALTER TABLE drug ADD COLUMN volume TEXT CHECK (length(volume) BETWEEN 1 AND 200);
