package org.paintrend.domain;

import java.util.Locale;

/** The kinds of fault an input can have; each has one sentence in every language of the program. */
public enum Problem {
    /** A value is required and none was given. */
    REQUIRED,
    /** Not a whole number; limits: lowest, highest. */
    NOT_WHOLE,
    /** Not a decimal number; limits: lowest, highest. */
    NOT_DECIMAL,
    /** A number outside its range; limits: lowest, highest. */
    OUT_OF_RANGE,
    /** Not one of the accepted words; limit: the list of them. */
    NOT_ONE_OF,
    /** Text longer than the field holds; limit: the number of characters. */
    TOO_LONG,
    /** Text of more lines than there is room for; limit: the number of lines. */
    TOO_MANY_LINES,
    /** A file that is no picture in one of the accepted formats, or a damaged one; limit: the formats. */
    NOT_A_PICTURE,
    /** A picture too large to be kept; limits: kilobytes, and pixels of its longer side. */
    PICTURE_TOO_LARGE,
    /** Text with a control character such as NUL. */
    CONTROL_CHARACTER,
    /** Not a date of the calendar. */
    NOT_A_DATE,
    /** Neither a date nor a date with a time. */
    NOT_A_DATE_TIME,
    /** Not a time of day. */
    NOT_A_TIME,
    /** The clock was put forward over this time: it never happened. */
    TIME_DOES_NOT_EXIST,
    /** The clock was put back over this time: it happened twice and one of both has to be chosen. */
    TIME_TWICE,
    /** In the future; limit: the present. */
    IN_FUTURE,
    /** Before anything can have been measured there; limit: the day from which on it can. */
    NOT_YET,
    /** After the procedure, where it must be before; limit: the procedure's date. */
    AFTER_PROCEDURE,
    /** Contradicts another field; limit: the other field and its value. */
    CONTRADICTS,
    /** A number that has to be less than another; limit: the other. */
    NOT_BELOW,
    /** A number that has to be more than another; limit: the other. */
    NOT_ABOVE,
    /** Already taken by another record; limit: the record. */
    TAKEN,
    /** Recorded already, and only once: the one that is there can be changed. */
    RECORDED_ALREADY,
    /** The patient was voided: nothing can be saved there. */
    VOIDED,
    /** What was chosen was voided, moved or changed since, so that it cannot be chosen any more. */
    GONE,
    /** Differs only in upper or lower case from another code; limit: the other code. */
    DIFFERS_IN_CASE,
    /** Outside every window and no reason was given for assigning it. */
    REASON_REQUIRED,
    /** Nothing at all was entered. */
    NOTHING_ENTERED,
    /** Something else still needs it; limit: what. */
    STILL_NEEDED,
    /** The program counts on it: it cannot be taken out. */
    NEEDED,
    /** The last one there is, and at least one has to stay. */
    LAST_ONE,
    /** Stays as it was first, since what was recorded would change its meaning with it; limit: what it was. */
    LASTING,
    /** The timepoint is not of this procedure's plan. */
    NOT_OF_PLAN,
    /** The procedure is part of the course of another of its sitting; limit: when that one was done. */
    PART_OF_COURSE,
    /** A column the file may not have; limit: the columns it may have. */
    UNKNOWN_COLUMN,
    /** A column that stands in the file twice. */
    COLUMN_TWICE,
    /** A column the file must have. */
    COLUMN_MISSING,
    /** A row with more or fewer cells than the header; limit: how many the header has. */
    CELL_COUNT,
    /** A quotation mark that is never closed, or closed before the end of its cell. */
    QUOTE,
    /** An error of a spreadsheet, or a formula that was never worked out. */
    CELL_WITHOUT_VALUE,
    /** Bytes that are no UTF-8 text. */
    NOT_UTF8,
    /** The same procedure as in another row of the file; limit: the row. */
    DUPLICATE_ROW,
    /** The same procedure as one in the database. */
    DUPLICATE_RECORD;

    /** The key of this problem's sentence. */
    public String key() {
        return "fault." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
