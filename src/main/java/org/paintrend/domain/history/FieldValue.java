package org.paintrend.domain.history;

import java.time.LocalDate;
import org.paintrend.domain.Coded;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.procedure.Bmi;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.domain.sheet.SheetField;

/** What stood in a field, in its own kind, so that it can be written as the screens write it. */
public sealed interface FieldValue {
    /** As somebody typed it; several lines where there are several. */
    record Text(String text) implements FieldValue {}

    /** A whole number: a score, months, years. */
    record Whole(int number) implements FieldValue {}

    record YesNo(boolean yes) implements FieldValue {}

    record Day(LocalDate date) implements FieldValue {}

    record Time(Moment at) implements FieldValue {}

    /** One of a few, such as a side or a mode. */
    record Choice(Coded choice) implements FieldValue {}

    record Method(Technique technique) implements FieldValue {}

    record Figure(Bmi bmi) implements FieldValue {}

    /** A timepoint of the plan. */
    record Planned(Timepoint timepoint) implements FieldValue {}

    /** No timepoint of the plan, which is an answer, too. */
    record Unscheduled() implements FieldValue {}

    /** A procedure that is named by another row. */
    record Injection(ProcedureName procedure) implements FieldValue {}

    /** What was entered in a field of a sheet, as the field's kind says. */
    record Entered(SheetField field, String value) implements FieldValue {}

    record Pain(Nrs nrs) implements FieldValue {}

    record Neuropathic(Lanss lanss) implements FieldValue {}
}
