package org.paintrend.report;

import java.util.Locale;
import java.util.stream.Stream;

/** The columns of a call list on paper; together as wide as a sheet of A4 across, inside its margins. */
enum CallColumn {
    PATIENT(157),
    PHONE(129),
    PROCEDURE(175),
    TIMEPOINT(84),
    DUE(91),
    CLOSES(91),
    ATTEMPTS(115),
    /** Empty: to write in. */
    NOTES(137);

    /** In pixels of 1/96 inch. */
    private final double width;

    CallColumn(double width) {
        this.width = width;
    }

    double width() {
        return width;
    }

    /** Where it begins. */
    double left() {
        return Stream.of(values())
                .takeWhile(column -> column != this)
                .mapToDouble(CallColumn::width)
                .sum();
    }

    String key() {
        return "report.calls.column." + name().toLowerCase(Locale.ROOT);
    }
}
