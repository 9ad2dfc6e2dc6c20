package org.paintrend.cli;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.PatientRecord;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.procedure.ProcedureId;

/** Finds the courses that are asked for by codes: of each patient the latest, or the one of a day ({@code CODE@DATE}). */
final class WantedCourses {
    private static final char BEFORE_DATE = '@';

    private final Terminal terminal;
    private final Map<String, PatientRecord> patients;

    WantedCourses(Terminal terminal, List<PatientRecord> records) {
        this.terminal = terminal;
        this.patients = records.stream()
                .collect(Collectors.toMap(one -> one.patient().code().value(), Function.identity()));
    }

    /** The procedures the courses began with, in the order asked for; empty where one was not found: then each was named. */
    Optional<List<ProcedureId>> of(String codes) {
        List<ProcedureId> found = new ArrayList<>();
        boolean areAll = true;
        for (String asked : codes.split(",", -1)) {
            Optional<ProcedureId> course = course(asked.strip());
            course.filter(one -> !found.contains(one)).ifPresent(found::add);
            areAll &= course.isPresent();
        }
        return areAll && !found.isEmpty() ? Optional.of(found) : Optional.empty();
    }

    private Optional<ProcedureId> course(String asked) {
        @Nullable PatientRecord whole = patient(asked);
        if (whole != null) {
            return latest(asked, whole);
        }
        int at = asked.lastIndexOf(BEFORE_DATE);
        @Nullable LocalDate day = at < 0 ? null : date(asked.substring(at + 1));
        @Nullable PatientRecord dated = day == null ? null : patient(asked.substring(0, at));
        if (dated == null || day == null) {
            terminal.complain("cli.figures.patient", asked);
            return Optional.empty();
        }
        return onDay(asked.substring(0, at), dated, day);
    }

    private @Nullable PatientRecord patient(String code) {
        return patients.get(Normalizer.normalize(code, Normalizer.Form.NFC).strip());
    }

    private Optional<ProcedureId> latest(String code, PatientRecord record) {
        List<Episode> courses = courses(record);
        if (courses.isEmpty()) {
            terminal.complain("cli.figures.no-course", code);
            return Optional.empty();
        }
        if (courses.size() > 1) {
            terminal.complain(
                    "cli.figures.several",
                    code,
                    dates(courses),
                    courses.getLast().procedure().at().date());
        }
        return Optional.of(courses.getLast().procedure().id());
    }

    private Optional<ProcedureId> onDay(String code, PatientRecord record, LocalDate day) {
        Optional<ProcedureId> found = courses(record).stream()
                .map(Episode::procedure)
                .filter(procedure -> procedure.at().date().equals(day))
                .map(procedure -> procedure.id())
                .findFirst();
        if (found.isEmpty()) {
            terminal.complain("cli.figures.day", code, day, dates(courses(record)));
        }
        return found;
    }

    private static List<Episode> courses(PatientRecord record) {
        return record.episodes().stream().filter(Episode::entersCohorts).toList();
    }

    private static String dates(List<Episode> courses) {
        return courses.stream()
                .map(one -> one.procedure().at().date().toString())
                .collect(Collectors.joining(", "));
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDate) {
            return null;
        }
    }
}
