package org.paintrend.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Coded;
import org.paintrend.domain.procedure.Moment;

/** What stands in one cell of an export, as what it is. */
public sealed interface Cell {
    /** Nothing was recorded. */
    Cell EMPTY = new Empty();

    /** What somebody wrote: it may look like a formula and must never be one. */
    record Text(String text) implements Cell {}

    /** A code of the program or the catalogue. */
    record Code(String code) implements Cell {}

    /** A figure. */
    record Figure(BigDecimal figure) implements Cell {}

    /** A day. */
    record Day(LocalDate day) implements Cell {}

    /** When something was done: a day, or a minute, in its own zone. */
    record Time(Moment moment) implements Cell {}

    /** Nothing. */
    record Empty() implements Cell {}

    static Cell text(@Nullable String text) {
        return text == null ? EMPTY : new Text(text);
    }

    static Cell code(@Nullable Coded coded) {
        return coded == null ? EMPTY : new Code(coded.id());
    }

    static Cell figure(@Nullable Integer figure) {
        return figure == null ? EMPTY : new Figure(BigDecimal.valueOf(figure));
    }
}
