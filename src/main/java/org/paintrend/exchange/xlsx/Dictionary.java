package org.paintrend.exchange.xlsx;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;
import org.paintrend.domain.Coded;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.LanssItem;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.outcome.Response;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.privacy.SafeHarbor;
import org.paintrend.domain.procedure.Bmi;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.Side;
import org.paintrend.exchange.LongTable;
import org.paintrend.exchange.Table;
import org.paintrend.exchange.WideColumns;
import org.paintrend.exchange.release.Release;
import org.paintrend.words.Clinical;
import org.paintrend.words.Words;

/** The sheet that says of each column what stands in it, as what, and what is possible. */
final class Dictionary {
    private static final double MEANING = 60;
    private static final double ALLOWED = 80;

    private final Words words;
    private final Map<String, Line> lines;

    /** What there is to say of a column. */
    private record Line(String meaning, String type, String allowed) {}

    Dictionary(Words words, Release release) {
        this.words = words;
        this.lines = Map.ofEntries(
                line(WideColumns.CODE, "text", ""),
                line(WideColumns.STUDY_ID, "code", ""),
                line(WideColumns.GIVEN_NAME, "text", ""),
                line(WideColumns.FAMILY_NAME, "text", ""),
                line(WideColumns.BIRTH_DATE, "day", ""),
                line(WideColumns.PHONE, "text", ""),
                line(WideColumns.SEX, "code", codes(Sex.values())),
                release.isIdentifiable()
                        ? line(WideColumns.AGE, "whole", "0\u2013" + CaseDescription.OLDEST)
                        : Map.entry(WideColumns.AGE, capped()),
                line(WideColumns.BMI, "decimal", Bmi.LOWEST + "\u2013" + Bmi.HIGHEST + " kg/m²"),
                line(WideColumns.SIDE, "code", codes(Side.values())),
                line(WideColumns.DIAGNOSIS, "text", ""),
                line(
                        WideColumns.SYMPTOM_MONTHS,
                        "whole",
                        "0\u2013"
                                + (release.isIdentifiable()
                                        ? CaseDescription.LONGEST_SYMPTOMS
                                        : SafeHarbor.LONGEST_MONTHS)),
                line(
                        WideColumns.TECHNIQUE,
                        "code",
                        release.vocabulary().techniques().stream()
                                .map(one -> one.id() + " = "
                                        + one.name(words.locale().getLanguage()))
                                .collect(Collectors.joining("; "))),
                line(WideColumns.AT, "time", ""),
                line(WideColumns.NUMBER, "whole", ""),
                line(WideColumns.DAYS_SINCE, "whole", ""),
                line("timepoint", "code", ""),
                line(LongTable.ASSESSED_AT, "time", ""),
                line(LongTable.DAYS, "whole", ""),
                line("mode", "code", codes(Mode.values())),
                line("nrs", "whole", Nrs.LOWEST + "\u2013" + Nrs.HIGHEST),
                line("lanss", "whole", Lanss.LOWEST + "\u2013" + Lanss.HIGHEST),
                line("missing_reason", "code", codes(AbsenceReason.values())),
                line("nrs_reduction_percent", "whole", ""),
                line("lanss_reduction_percent", "whole", ""),
                line(
                        "response",
                        "code",
                        Arrays.stream(Response.values())
                                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                                .collect(Collectors.joining("; "))));
    }

    /** Explains every column of these tables, each once. */
    void write(Worksheet sheet, List<Table> tables) throws IOException {
        WorkbookWriter.head(
                sheet,
                Stream.of("column", "meaning", "type", "allowed")
                        .map(name -> words.get("exchange.dictionary." + name))
                        .toList());
        sheet.width(1, MEANING);
        sheet.width(3, ALLOWED);
        Map<String, Line> all = new HashMap<>(lines);
        tables.getFirst().release().timepoints().forEach(point -> {
            for (Instrument instrument : Instrument.values()) {
                all.put(WideColumns.score(instrument, point.id()), score(instrument, point));
            }
        });
        for (LanssItem item : LanssItem.values()) {
            all.put("lanss_" + item.number(), item(item));
        }
        List<String> columns = tables.stream()
                .flatMap(table -> table.columns().stream())
                .distinct()
                .toList();
        for (int i = 0; i < columns.size(); i++) {
            put(sheet, i + 1, columns.get(i), all.getOrDefault(columns.get(i), new Line("", "", "")));
        }
        sheet.freezePane(1, 1);
        sheet.finish();
    }

    private Line capped() {
        return new Line(
                words.get("exchange.column.age_years.capped", SafeHarbor.OLDEST),
                words.get("exchange.type.whole"),
                "0\u2013" + SafeHarbor.OLDEST);
    }

    private Line item(LanssItem item) {
        return new Line(words.get(item.key()), words.get("exchange.type.whole"), "0; " + item.weight());
    }

    private Line score(Instrument instrument, Timepoint point) {
        var clinical = new Clinical(words);
        String range = switch (instrument) {
            case NRS -> Nrs.LOWEST + "\u2013" + Nrs.HIGHEST;
            case LANSS -> Lanss.LOWEST + "\u2013" + Lanss.HIGHEST;
        };
        return new Line(
                words.get("exchange.column.score", clinical.instrument(instrument), clinical.timepoint(point)),
                words.get("exchange.type.whole"),
                range);
    }

    private Map.Entry<String, Line> line(String column, String type, String allowed) {
        return Map.entry(
                column, new Line(words.get("exchange.column." + column), words.get("exchange.type." + type), allowed));
    }

    private static String codes(Coded[] values) {
        return Arrays.stream(values).map(Coded::id).collect(Collectors.joining("; "));
    }

    private static void put(Worksheet sheet, int row, String column, Line line) {
        sheet.value(row, 0, column);
        sheet.value(row, 1, line.meaning());
        sheet.value(row, 2, line.type());
        sheet.value(row, 3, line.allowed());
    }
}
