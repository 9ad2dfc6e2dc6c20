package org.paintrend.report.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.SeriesReview.Material;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.cohort.CaseSeries;
import org.paintrend.domain.cohort.CohortCase;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.Drug;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.words.Clinical;
import org.paintrend.words.CohortWords;
import org.paintrend.words.ProcedureNames;
import org.paintrend.words.SeriesNames;
import org.paintrend.words.Verdict;
import org.paintrend.words.Words;

/** Writes Table 1 in the style of the published report. Nobody is named in it. */
public final class TableOneText {
    private final Words words;
    private final Clinical clinical;
    private final Material material;
    private final SeriesSheets sheets;
    private final SeriesScores scores;
    private final ProcedureNames procedures;

    public TableOneText(Words words, Material material) {
        this.words = words;
        this.clinical = new Clinical(words);
        this.material = material;
        this.sheets = new SeriesSheets(words, material);
        this.scores = new SeriesScores(words);
        this.procedures = new ProcedureNames(words, material.techniques());
    }

    /**
     * The table.
     *
     * @param withCodes whether the patients' codes stand in the heads of the columns
     */
    public TableOne table(boolean withCodes) {
        var names = new SeriesNames(words, withCodes);
        List<TableOne.Row> rows = new ArrayList<>();
        rows.add(row("age", one -> text(ageAndSex(one))));
        rows.add(row("bmi", one -> text(bmi(one))));
        rows.add(row("side", one -> text(procedures.target(one.procedure().target()))));
        rows.add(row("diagnosis", one -> text(described(one).diagnosis())));
        rows.add(row("duration", one -> text(number(described(one).symptomMonths()))));
        rows.add(row("cause", sheets::cause));
        rows.add(row("signs", one -> sheets.lines(one, SheetKind.CASE, "case-signs", "case-signs-note")));
        rows.add(row("motor", sheets::examination));
        rows.add(row("before", one -> sheets.lines(one, SheetKind.CASE, "case-treatments", "case-treatments-note")));
        rows.add(row("technique", this::technique));
        rows.add(row("drugs", this::drugs));
        for (Instrument instrument : Instrument.values()) {
            for (Timepoint timepoint : material.series().timepoints()) {
                rows.add(new TableOne.Row(
                        words.get(
                                "series.row.score",
                                clinical.instrument(instrument),
                                clinical.timepoint(timepoint).toLowerCase(words.locale())),
                        cells(one -> List.of(scores.said(one, timepoint, instrument)))));
            }
        }
        rows.add(row("response", this::response));
        rows.add(row("events", sheets::events));
        return new TableOne(words.get("series.table.title"), names.fully(material.series()), rows, notes(names));
    }

    private List<String> notes(SeriesNames names) {
        List<String> notes = new ArrayList<>();
        if (material.isIllustrative()) {
            notes.add(words.get("series.illustrative"));
        }
        notes.addAll(names.explained(material.series()));
        material.series().timepoints().stream()
                .filter(timepoint -> !timepoint.asks(Instrument.LANSS))
                .filter(timepoint -> material.series().cases().stream()
                        .anyMatch(one -> CaseSeries.score(one, timepoint, Instrument.LANSS) != null))
                .forEach(timepoint -> notes.add(words.get(
                        "series.note.last-week", new CohortWords(words, material.techniques()).at(timepoint))));
        notes.add(words.get("series.table.abbreviations"));
        return notes;
    }

    private TableOne.Row row(String name, Function<CohortCase, List<String>> cell) {
        return new TableOne.Row(words.get("series.row." + name), cells(cell));
    }

    private List<List<String>> cells(Function<CohortCase, List<String>> cell) {
        return material.series().cases().stream()
                .map(one -> {
                    List<String> lines = cell.apply(one).stream()
                            .map(line -> line.replaceAll("\\s+", " ").strip())
                            .filter(line -> !line.isEmpty())
                            .toList();
                    return lines.isEmpty() ? List.of(words.get("common.not-recorded")) : lines;
                })
                .toList();
    }

    private static List<String> text(@Nullable String text) {
        return Stream.ofNullable(text).toList();
    }

    private static @Nullable String number(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private static CaseDescription described(CohortCase one) {
        return one.procedure().description();
    }

    private String ageAndSex(CohortCase one) {
        OptionalInt age = one.age();
        @Nullable Sex sex = one.patient().sex();
        String unknown = words.get("common.not-recorded");
        if (age.isEmpty() && sex == null) {
            return unknown;
        }
        return (age.isPresent() ? String.valueOf(age.getAsInt()) : words.get("series.age-unknown"))
                + ", "
                + (sex == null ? words.get("series.sex-unknown") : clinical.sex(sex));
    }

    private String bmi(CohortCase one) {
        return Optional.ofNullable(described(one).bmi())
                .or(() -> sheets.bmi(one))
                .map(clinical::bmi)
                .orElse("");
    }

    private List<String> technique(CohortCase one) {
        List<String> lines = new ArrayList<>(
                material.partsOf(one).stream().map(procedures::title).distinct().toList());
        lines.addAll(sheets.values(one, SheetKind.TECHNIQUE, "technique-guidance"));
        return lines;
    }

    private List<String> drugs(CohortCase one) {
        return material.partsOf(one).stream()
                .flatMap(part -> part.drugs().stream())
                .map(Drug::written)
                .distinct()
                .toList();
    }

    private List<String> response(CohortCase one) {
        var verdict = new Verdict(words);
        ResponderRule rule = one.episode().rule();
        return List.of(
                verdict.sentence(one.episode()),
                verdict.lanss(one.episode()),
                words.get(
                        "series.rule",
                        rule.version(),
                        words.get("evidence.instrument." + rule.instrument().id()),
                        words.percent(rule.threshold())));
    }
}
