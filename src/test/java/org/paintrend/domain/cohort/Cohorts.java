package org.paintrend.domain.cohort;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.patient.Alerts;
import org.paintrend.domain.patient.Identity;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.PainTarget;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;

/** Builds invented cohorts for tests, one patient a course, from rows of scores with a dash where there is none. */
public final class Cohorts {
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    private static final String[] TIMEPOINTS = {"pre", "1h", "3w", "12w"};

    private final List<CohortCase> cases = new ArrayList<>();
    private ResponderRule rule = ResponderRule.standard();
    private FollowUpPlan plan = FollowUpPlan.standard();
    private LocalDate now = LocalDate.of(2030, 1, 1);

    /** Courses of NRS, such as "7 2 - 3", on one day, looked at long afterwards. */
    public static Cohort nrs(String... rows) {
        return new Cohorts().add(DAY, rows).cohort();
    }

    /** The 240 courses of the reference, looked at long afterwards. */
    public static Cohort reference() {
        return reference(LocalDate.of(2030, 1, 1));
    }

    /** The 240 courses of the reference, looked at on a day. */
    public static Cohort reference(LocalDate day) {
        Cohorts cohorts = new Cohorts().lookedAt(day);
        for (String row : reference240()) {
            String[] cells = row.split(",", -1);
            cohorts.course(LocalDateTime.parse(cells[8]), List.of(cells).subList(9, cells.length));
        }
        return cohorts.cohort();
    }

    /** As many courses as wanted, drawn from the reference, over ten years. */
    public static Cohort many(int courses, long seed) {
        List<String> rows = reference240();
        Random random = new Random(seed);
        Cohorts cohorts = new Cohorts();
        for (int i = 0; i < courses; i++) {
            String[] cells = rows.get(random.nextInt(rows.size())).split(",", -1);
            LocalDateTime at =
                    LocalDate.of(2016, 1, 1).plusDays(random.nextInt(3650)).atTime(9, 0);
            cohorts.course(at, List.of(cells).subList(9, cells.length));
        }
        return cohorts.cohort();
    }

    /** A year of 20 courses a month, of which half respond; in April all do, in September none. */
    public static Cohort unsteady() {
        Cohorts cohorts = new Cohorts();
        for (int month = 1; month <= 12; month++) {
            for (int i = 0; i < 20; i++) {
                boolean responds = month == 4 || (month != 9 && i % 2 == 0);
                cohorts.add(LocalDate.of(2025, month, 1 + i), responds ? "8 2 3 2" : "8 7 - 7");
            }
        }
        return cohorts.cohort();
    }

    public Cohorts by(ResponderRule other) {
        rule = other;
        return this;
    }

    public Cohorts by(FollowUpPlan other) {
        plan = other;
        return this;
    }

    public Cohorts lookedAt(LocalDate day) {
        now = day;
        return this;
    }

    /** Courses of NRS that began on a day. */
    public Cohorts add(LocalDate day, String... rows) {
        for (String row : rows) {
            List<String> cells = new ArrayList<>();
            for (String score : row.split(" ", -1)) {
                cells.add(score.equals("-") ? "" : score);
                cells.add("");
            }
            course(day.atTime(9, 0), cells);
        }
        return this;
    }

    public Cohort cohort() {
        return new Cohort(cases, plan, rule, false);
    }

    /** A course from its scores in pairs of NRS and LANSS. */
    private void course(LocalDateTime at, List<String> cells) {
        int number = cases.size() + 1;
        List<Assessment> assessments = new ArrayList<>();
        for (int i = 0; i < TIMEPOINTS.length; i++) {
            String nrs = cells.get(2 * i);
            String lanss = cells.get(2 * i + 1);
            if (!nrs.isEmpty() || !lanss.isEmpty()) {
                assessments.add(assessment(number, TIMEPOINTS[i], nrs, lanss));
            }
        }
        Procedure procedure = new Procedure(
                new ProcedureId(number),
                new PatientId(number),
                ProcedureStatus.DONE,
                Moment.at(at, ZONE),
                null,
                PainTarget.NONE,
                CaseDescription.NONE,
                null,
                List.of(),
                null,
                null,
                null,
                plan.version(),
                rule.version(),
                null,
                1);
        Instant asOf = now.atTime(12, 0).atZone(ZONE).toInstant();
        Patient patient = new Patient(
                new PatientId(number), new PatientCode("T-" + number), Identity.NONE, null, Alerts.NONE, null, 1);
        cases.add(new CohortCase(patient, Episode.of(procedure, plan, rule, assessments, asOf)));
    }

    private static Assessment assessment(int procedure, String timepoint, String nrs, String lanss) {
        return new Assessment(
                new AssessmentId(procedure * 10L + timepoint.length()),
                new ProcedureId(procedure),
                timepoint,
                null,
                null,
                nrs.isEmpty() ? null : Nrs.of(Integer.parseInt(nrs)),
                lanss.isEmpty() ? null : Lanss.ofTotal(Integer.parseInt(lanss)),
                null,
                null,
                null,
                null,
                null,
                "test",
                1);
    }

    private static List<String> reference240() {
        try (@Nullable InputStream file = Cohorts.class.getResourceAsStream("/reference/cohort-240.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
