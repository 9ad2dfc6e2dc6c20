package org.paintrend.exchange.xlsx;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;
import org.paintrend.domain.Coded;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.procedure.Bmi;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.Side;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.exchange.WideColumns;
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

    Dictionary(Words words, List<Technique> techniques) {
        this.words = words;
        this.lines = Map.ofEntries(
                line(WideColumns.CODE, "text", ""),
                line(WideColumns.GIVEN_NAME, "text", ""),
                line(WideColumns.FAMILY_NAME, "text", ""),
                line(WideColumns.BIRTH_DATE, "day", ""),
                line(WideColumns.PHONE, "text", ""),
                line(WideColumns.SEX, "code", codes(Sex.values())),
                line(WideColumns.AGE, "whole", "0\u2013" + CaseDescription.OLDEST),
                line(WideColumns.BMI, "decimal", Bmi.LOWEST + "\u2013" + Bmi.HIGHEST + " kg/m²"),
                line(WideColumns.SIDE, "code", codes(Side.values())),
                line(WideColumns.DIAGNOSIS, "text", ""),
                line(WideColumns.SYMPTOM_MONTHS, "whole", "0\u2013" + CaseDescription.LONGEST_SYMPTOMS),
                line(
                        WideColumns.TECHNIQUE,
                        "code",
                        techniques.stream()
                                .map(one -> one.id() + " = "
                                        + one.name(words.locale().getLanguage()))
                                .collect(Collectors.joining("; "))),
                line(WideColumns.AT, "time", ""));
    }

    void write(Worksheet sheet, List<Timepoint> timepoints) throws IOException {
        WorkbookWriter.head(
                sheet,
                Stream.of("column", "meaning", "type", "allowed")
                        .map(name -> words.get("exchange.dictionary." + name))
                        .toList());
        sheet.width(1, MEANING);
        sheet.width(3, ALLOWED);
        int row = 1;
        for (String column : WideColumns.all(List.of())) {
            put(sheet, row++, column, lines.getOrDefault(column, new Line("", "", "")));
        }
        for (Timepoint point : timepoints) {
            for (Instrument instrument : Instrument.values()) {
                put(sheet, row++, WideColumns.score(instrument, point.id()), score(instrument, point));
            }
        }
        sheet.freezePane(1, 1);
        sheet.finish();
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
