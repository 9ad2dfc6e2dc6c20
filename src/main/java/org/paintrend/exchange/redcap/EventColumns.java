package org.paintrend.exchange.redcap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.paintrend.exchange.Cell;
import org.paintrend.exchange.release.Filled;

/** Untoward events of a procedure, one after the other. */
final class EventColumns {
    private final Labels labels;
    private final boolean isIdentifiable;
    private final Columns<List<Filled>> columns = new Columns<>(Form.ADVERSE_EVENTS);

    private EventColumns(Labels labels, boolean isIdentifiable) {
        this.labels = labels;
        this.isIdentifiable = isIdentifiable;
    }

    /**
     * The columns.
     *
     * @param events how many there is room for
     */
    static List<Column<List<Filled>>> of(boolean isIdentifiable, Labels labels, int events) {
        EventColumns maker = new EventColumns(labels, isIdentifiable);
        for (int i = 0; i < events; i++) {
            maker.event(i);
        }
        return maker.columns.all();
    }

    private void event(int i) {
        choice(i, "kind", "event-kind");
        if (isIdentifiable) {
            columns.words(name(i, "name"), label(i, "event-name"), text(i, "event-name"));
        }
        day(i, "onset", "event-onset");
        if (isIdentifiable) {
            columns.text(name(i, "onset_time"), label(i, "event-onset-time"), Check.TIME, all -> {
                @Nullable String time = text(i, "event-onset-time").apply(all);
                return time == null ? Cell.EMPTY : new Cell.Code(time);
            });
        }
        choice(i, "severity", "event-severity");
        choice(i, "relation", "event-relation");
        columns.ticks(
                name(i, "action"),
                label(i, "event-action"),
                labels.eventChoices("event-action"),
                text(i, "event-action"));
        choice(i, "outcome", "event-outcome");
        day(i, "ended", "event-ended");
        if (isIdentifiable) {
            columns.words(name(i, "note"), label(i, "event-note"), text(i, "event-note"));
        }
    }

    private void choice(int i, String part, String field) {
        columns.choice(name(i, part), label(i, field), labels.eventChoices(field), text(i, field));
    }

    /** A date, or without dates a number of days from the procedure. */
    private void day(int i, String part, String field) {
        Function<List<Filled>, @Nullable String> value = text(i, field);
        if (isIdentifiable) {
            columns.identifier(name(i, part + "_on"), label(i, field), Check.DATE, all -> {
                @Nullable String day = value.apply(all);
                return day == null ? Cell.EMPTY : new Cell.Day(LocalDate.parse(day));
            });
        } else {
            columns.text(name(i, part + "_day"), labels.get("days", label(i, field)), Check.WHOLE, all -> {
                @Nullable String days = value.apply(all);
                return days == null ? Cell.EMPTY : new Cell.Figure(new BigDecimal(days));
            });
        }
    }

    private static String name(int i, String part) {
        return "ae_" + (i + 1) + "_" + part;
    }

    private String label(int i, String field) {
        return labels.event(i + 1, field);
    }

    private static Function<List<Filled>, @Nullable String> text(int i, String field) {
        return all -> i < all.size() ? all.get(i).value(field).orElse(null) : null;
    }
}
