package org.paintrend.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paintrend.chart.PrintNote;
import org.paintrend.domain.followup.DueGroup;
import org.paintrend.domain.followup.DueVisit;
import org.paintrend.domain.patient.Patient;
import org.paintrend.words.Clinical;
import org.paintrend.words.DueDates;
import org.paintrend.words.DueWords;
import org.paintrend.words.Words;

/**
 * Whom to call, as the desk saw it when it was made, on paper. It has names and telephone numbers, because it is called
 * from; its title has none.
 *
 * @param phone of the clinic, or absent where it gave none
 * @param narrowed in words what the list was narrowed to, or absent where it is whole
 * @param groups in the order of the screen, at least one, none empty
 */
public record CallList(
        PrintNote note, @Nullable String phone, @Nullable String narrowed, List<Group> groups, Words words) {
    public CallList {
        groups = List.copyOf(groups);
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("a call list calls somebody");
        }
    }

    /**
     * Somebody to call.
     *
     * @param procedure what was done, as it is called
     */
    public record Call(DueVisit due, String procedure) {}

    /** A heading and the rows beneath it. */
    record Group(String heading, List<Row> rows) {
        Group {
            rows = List.copyOf(rows);
        }
    }

    /** What stands in the columns; where there is nothing to say a column is left out. */
    record Row(Map<CallColumn, Cell> cells) {
        Row {
            cells = Map.copyOf(cells);
        }
    }

    /** A text and, subdued beneath it, a second one; either may be empty. */
    record Cell(String first, String second) {}

    /** The list of these calls in their order. */
    public static CallList of(
            List<Call> calls, @Nullable String narrowed, PrintNote note, @Nullable String phone, Words words) {
        Map<DueGroup, List<Row>> rows = new EnumMap<>(DueGroup.class);
        for (Call call : calls) {
            rows.computeIfAbsent(call.due().group(), group -> new ArrayList<>()).add(row(call, words));
        }
        var due = new DueWords(words);
        return new CallList(
                note,
                phone,
                narrowed,
                rows.entrySet().stream()
                        .map(group -> new Group(
                                words.get(
                                        "report.calls.group",
                                        due.group(group.getKey()),
                                        words.number(group.getValue().size())),
                                group.getValue()))
                        .toList(),
                words);
    }

    /** What it is, for the list of a printer's queue and the head of a PDF: without a name. */
    public String title() {
        return words.get("report.calls.title");
    }

    /** How many are to be called. */
    int count() {
        return groups.stream().mapToInt(group -> group.rows().size()).sum();
    }

    private static Row row(Call call, Words words) {
        var clinical = new Clinical(words);
        var dates = new DueDates(words);
        DueVisit due = call.due();
        Patient patient = due.patient();
        String code = patient.code().value();
        String name = patient.displayName();
        @Nullable String phone = patient.identity().phone();
        return new Row(Map.of(
                CallColumn.PATIENT, new Cell(name, name.equals(code) ? "" : code),
                CallColumn.PHONE,
                        new Cell(
                                phone == null ? words.get("due.no-phone") : phone,
                                Objects.requireNonNullElse(patient.calls().bestHour(), "")),
                CallColumn.PROCEDURE, new Cell(call.procedure(), clinical.detail(due.procedure())),
                CallColumn.TIMEPOINT, new Cell(clinical.timepoint(due.visit().timepoint()), ""),
                CallColumn.DUE, new Cell(dates.due(due), ""),
                CallColumn.CLOSES, new Cell(dates.closes(due), ""),
                CallColumn.ATTEMPTS, new Cell(new DueWords(words).attempts(due), dates.latestAttempt(due))));
    }
}
