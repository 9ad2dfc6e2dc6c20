package org.paintrend.exchange.table;

/**
 * Where the head of a table stands.
 *
 * @param line the number of its first line
 * @param lines 1, or 2 where groups of columns have a name above them
 */
public record HeadPlace(int line, int lines) {
    public HeadPlace {
        if (line < 1 || lines < 1 || lines > 2) {
            throw new IllegalArgumentException("no head at " + line + " over " + lines);
        }
    }

    int last() {
        return line + lines - 1;
    }
}
