package org.paintrend.domain.sheet;

import org.paintrend.domain.Coded;

/** What a field of a sheet takes. Its value is kept as the text described here; nothing entered is absent. */
public enum FieldKind implements Coded {
    /** No field: the heading of those that follow. */
    HEADING("heading"),
    /** Text on one line, up to 200 characters. */
    LINE("line"),
    /** Text of several lines, up to 4000 characters. */
    NOTE("note"),
    /** A whole number within the field's range. */
    WHOLE("whole"),
    /** A number with at most two decimal places within the field's range. */
    DECIMAL("decimal"),
    /** A date, ISO 8601. */
    DATE("date"),
    /** A time of day, {@code HH:mm}. */
    TIME("time"),
    /** {@code yes} or {@code no}. */
    YES_NO("yes-no"),
    /** {@code yes}, {@code no}, or {@code unknown}: asked, and nobody knew. */
    ANSWER("answer"),
    /** The id of one of the field's options. */
    CHOICE("choice"),
    /** The ids of some of the field's options, in their order, with a space between. */
    TICKS("ticks");

    private final String id;

    FieldKind(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
