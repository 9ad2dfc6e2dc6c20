-- What left the clinic: a row for every export, kept with its event like everything else. No patient is named here.
CREATE TABLE export (
    id           INTEGER PRIMARY KEY,
    form         TEXT    NOT NULL CHECK (length(form) BETWEEN 1 AND 40),
    identifiable INTEGER NOT NULL CHECK (identifiable IN (0, 1)),
    patients     INTEGER NOT NULL CHECK (patients >= 0),
    procedures   INTEGER NOT NULL CHECK (procedures >= 0),
    -- Of the file: records of a table, resources of a bundle.
    records      INTEGER NOT NULL CHECK (records >= 0),
    -- Its name alone, without the folders it was put into.
    file         TEXT    NOT NULL CHECK (length(file) BETWEEN 1 AND 255 AND file NOT GLOB '*/*'),
    -- Of how many patients the random number was given with it.
    numbered     INTEGER NOT NULL CHECK (numbered >= 0),
    -- 0: it is recorded before the file takes its name, and then the disk refused that.
    arrived      INTEGER NOT NULL CHECK (arrived IN (0, 1)),
    version      INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    voided       INTEGER NOT NULL DEFAULT 0 CHECK (voided IN (0, 1))
) STRICT;

-- By what a patient is called in data without names. This is the key to them: it never leaves, and a number once given is
-- the patient's for good, also after a merge and a split.
CREATE TABLE study_id (
    patient INTEGER PRIMARY KEY REFERENCES patient,
    id      TEXT    NOT NULL UNIQUE CHECK (id GLOB 'S-[0-9A-Z]*' AND length(id) = 12)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER study_id_stays BEFORE UPDATE ON study_id
BEGIN SELECT raise(ABORT, 'a study id never changes'); END;
CREATE TRIGGER study_id_lasts BEFORE DELETE ON study_id
BEGIN SELECT raise(ABORT, 'a study id is never taken away'); END;
