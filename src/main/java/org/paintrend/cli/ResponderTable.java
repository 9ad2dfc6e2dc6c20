package org.paintrend.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.PatientSummary;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.outcome.Course;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.words.Verdict;
import org.paintrend.words.Words;

/** The courses of a clinic's patients as a table of plain text. */
public final class ResponderTable {
    private static final String ABSENT = "-";

    private final Words words;
    private final Verdict verdict;

    public ResponderTable(Words words) {
        this.words = words;
        this.verdict = new Verdict(words);
    }

    /** Prints the patients registered first who have a course, with NRS at each timepoint and their flag, and how many of all these are. */
    public void print(Clinic clinic, int rows, PrintWriter out) {
        Map<String, Technique> techniques =
                clinic.procedures().techniques().stream().collect(Collectors.toMap(Technique::id, one -> one));
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                words.get("cli.table.patient"),
                words.get("cli.table.date"),
                words.get("cli.table.technique"),
                words.get("cli.table.nrs"),
                words.get("cli.table.response")));
        List<PatientSummary> patients = clinic.patients().all();
        patients.stream()
                .sorted(Comparator.comparingLong(one -> one.patient().id().value()))
                .flatMap(one -> line(one, techniques).stream())
                .limit(rows)
                .forEach(lines::add);
        TextTable.print(lines, out);
        out.println(words.get("cli.table.shown", lines.size() - 1, patients.size()));
        out.flush();
    }

    private List<List<String>> line(PatientSummary summary, Map<String, Technique> techniques) {
        @Nullable Episode latest = summary.latest();
        @Nullable Course course = latest == null ? null : latest.course();
        if (latest == null || course == null) {
            return List.of();
        }
        @Nullable String id = latest.procedure().technique();
        @Nullable Technique technique = id == null ? null : techniques.get(id);
        return List.of(List.of(
                summary.patient().code().value(),
                latest.procedure().at().date().toString(),
                technique == null
                        ? words.get("technique.unknown")
                        : technique.name(words.locale().getLanguage()),
                latest.followUp().visits().stream().map(ResponderTable::score).collect(Collectors.joining(" → ")),
                verdict.flag(course) + ", " + verdict.detail(course)));
    }

    private static String score(Visit visit) {
        @Nullable Integer score = visit.score(Instrument.NRS);
        return score == null ? ABSENT : score.toString();
    }
}
