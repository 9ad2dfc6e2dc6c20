package org.paintrend.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Identity;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Drug;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.words.EvidenceText.Line;
import org.paintrend.words.ProcedureNames;
import org.paintrend.words.Words;

/** Whom and what a letter is about, as letters carry it. */
final class LetterSubject {
    private static final String BETWEEN = " \u00b7 ";
    /** Of ten procedures the letter names the latest few and counts the rest. */
    private static final int NAMED = 3;

    private final LetterCase about;
    private final Words words;
    private final ProcedureNames names;

    LetterSubject(LetterCase about, Words words) {
        this.about = about;
        this.words = words;
        this.names = new ProcedureNames(words, about.techniques());
    }

    List<Line> lines(Episode course) {
        Procedure procedure = course.procedure();
        List<Procedure> sitting = about.procedures(course);
        var lines = new ArrayList<Line>();
        add(lines, "report.letter.patient", patient());
        add(lines, "report.letter.procedure", procedure(procedure));
        add(
                lines,
                "report.letter.sitting",
                sitting.stream()
                        .filter(one -> !one.equals(procedure))
                        .map(names::title)
                        .collect(Collectors.joining("; ")));
        add(lines, "report.letter.target", names.target(procedure.target()));
        add(lines, "report.letter.diagnosis", procedure.description().diagnosis());
        add(
                lines,
                "report.letter.given",
                sitting.stream()
                        .flatMap(one -> one.drugs().stream())
                        .map(Drug::written)
                        .collect(Collectors.joining("; ")));
        add(lines, "report.letter.others", others(course));
        return lines;
    }

    private String patient() {
        Patient patient = about.patient();
        Identity identity = patient.identity();
        String name = Stream.of(identity.givenName(), identity.familyName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return Stream.of(
                        name,
                        identity.birthDate() == null
                                ? ""
                                : words.get("report.letter.born", words.date(identity.birthDate())),
                        words.get("report.letter.code", patient.code().value()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(BETWEEN));
    }

    private String procedure(Procedure procedure) {
        String what = names.title(procedure) + BETWEEN + names.when(procedure);
        return procedure.operator() == null
                ? what
                : what + BETWEEN + words.get("report.letter.by", procedure.operator());
    }

    private String others(Episode course) {
        List<String> others = about.courses().stream()
                .filter(one -> !one.equals(course))
                .map(one -> names.dated(one.procedure()))
                .toList();
        String named = others.stream().limit(NAMED).collect(Collectors.joining("; "));
        return others.size() <= NAMED ? named : words.get("report.letter.more", named, others.size() - NAMED);
    }

    private void add(List<Line> lines, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(new Line(words.get(key), value));
        }
    }
}
