-- What the clinic made of the catalogue that comes with the program: its own lines, and what it changed of the program's.
-- A line nobody touched has no row and follows the program.
CREATE TABLE catalogue_line (
    id       INTEGER PRIMARY KEY,
    chapter  TEXT    NOT NULL CHECK (length(chapter) > 0),
    line     TEXT    NOT NULL CHECK (line GLOB '[a-z0-9]*' AND line NOT GLOB '*[^a-z0-9-]*' AND length(line) <= 40),
    -- An object of texts by column; absent where the text is the program's.
    cells    TEXT    CHECK (cells IS NULL OR json_type(cells) = 'object'),
    -- Where it stands among the lines of its chapter; the program's stand at 1, 2, 3 and so on. Absent: not moved.
    position REAL,
    retired  INTEGER NOT NULL CHECK (retired IN (0, 1)),
    version  INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    voided   INTEGER NOT NULL DEFAULT 0 CHECK (voided IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX catalogue_line_once ON catalogue_line (chapter, line) WHERE voided = 0;

-- Names and order of the techniques stood here; they are the catalogue's now, and nobody could change them before. Only
-- one that the program does not bring keeps its name as the clinic's own line.
INSERT INTO catalogue_line (chapter, line, cells, position, retired)
SELECT 'techniques', t.id,
       json_object('id', t.id, 'source', 'clinic', 'en', en.name, 'tr', coalesce(tr.name, en.name)),
       1000 + t.position, 0
FROM technique t
JOIN technique_name en ON en.technique = t.id AND en.language = 'en'
LEFT JOIN technique_name tr ON tr.technique = t.id AND tr.language = 'tr'
WHERE t.id NOT IN ('transsacral-block', 'nerve-root-sleeve', 'sacroiliac-joint', 'lumbar-sympathetic', 'other');

DROP TABLE technique_name;

-- The ids that procedures refer to; foreign keys rest meanwhile, so those of the procedures find the new table.
CREATE TABLE technique_rebuilt (
    id TEXT PRIMARY KEY CHECK (id GLOB '[a-z0-9]*' AND id NOT GLOB '*[^a-z0-9-]*' AND length(id) <= 40)
) STRICT, WITHOUT ROWID;
INSERT INTO technique_rebuilt SELECT id FROM technique;
DROP TABLE technique;
ALTER TABLE technique_rebuilt RENAME TO technique;
