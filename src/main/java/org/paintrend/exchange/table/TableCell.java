package org.paintrend.exchange.table;

/**
 * One cell.
 *
 * @param text as it stands there; of a typed cell a plain number ({@code 8}), a day ({@code 2026-03-02}) or a day with a
 *     minute ({@code 2026-03-02T09:30})
 */
public record TableCell(String text, Kind kind) {
    /** What a cell is to its file. */
    public enum Kind {
        /** Text of a text file: of our own export, behind a guard where it begins like a formula. */
        WRITTEN,
        /** Text of a workbook: it is what it is. */
        TEXT,
        /** A number or a day of a workbook. */
        TYPED,
        /** An error of a workbook, a formula that was never worked out, or a day that never was. */
        BROKEN
    }

    static final TableCell EMPTY = new TableCell("", Kind.TEXT);

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isTyped() {
        return kind == Kind.TYPED;
    }
}
