-- The head of the clinic's letters: where it is, and its logo.

ALTER TABLE clinic ADD COLUMN address TEXT CHECK (length(address) BETWEEN 1 AND 300);

-- Pictures the clinic keeps, each once and under the hash of its bytes. None is ever changed or taken away: the history of
-- the clinic's row names them, so an earlier logo is still there.
CREATE TABLE picture (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    bytes  BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 1000000)
) STRICT;

ALTER TABLE clinic ADD COLUMN logo TEXT REFERENCES picture;
