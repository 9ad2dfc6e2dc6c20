package org.paintrend.clinic;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.paintrend.domain.cohort.CohortCase;
import org.paintrend.domain.cohort.CohortFigures;
import org.paintrend.domain.cohort.CohortFilter;

/**
 * How long the figures of many courses take, on a real database of invented patients. Started by {@code mvn -Pbench
 * -Dbench.main=org.paintrend.clinic.ManyCourses}; the number of patients is its argument, 100,000 without one. Each figure
 * is the first of its kind in a program just started, then nine more.
 */
public final class ManyCourses {
    private static final int ROUNDS = 10;
    private static final double NANOS = 1e6;

    private ManyCourses() {}

    public static void main(String[] arguments) throws Exception {
        int patients = arguments.length == 0 || arguments[0].isBlank() ? 100_000 : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("many-courses");
        Clock clock = Clock.fixed(Instant.parse("2026-11-03T09:00:00Z"), ZoneId.of("Europe/Istanbul"));
        try (Clinic clinic = new ClinicFiles(clock, () -> "bench")
                .createDemonstration(
                        folder.resolve("many.db"), new ClinicDetails("Bench", ZoneId.of("Europe/Istanbul"), 1))) {
            new Demonstration(clinic).fill(patients, 1);
            CohortReview.Material material = timed("read", 1, () -> clinic.cohort().read(Progress.unheard()));
            List<CohortCase> cases = material.cases();
            System.out.printf(Locale.ROOT, "%,d courses of %,d patients%n", cases.size(), patients);
            timed("figures of all", ROUNDS, () -> CohortFigures.of(cases, material.plan(), material.rule(), false));
            var filter = CohortFilter.ALL
                    .withTechniques(Set.of("transsacral-block"))
                    .withPeriod(new CohortFilter.Period(LocalDate.parse("2026-01-01"), null));
            timed(
                    "filter and figures of some",
                    ROUNDS,
                    () -> CohortFigures.of(filter.of(cases), material.plan(), material.rule(), false));
        }
    }

    private static <T> T timed(String what, int rounds, Supplier<T> work) {
        List<Long> took = new ArrayList<>();
        T result = null;
        for (int round = 0; round < rounds; round++) {
            long begin = System.nanoTime();
            result = work.get();
            took.add(Math.round((System.nanoTime() - begin) / NANOS));
        }
        System.out.printf(Locale.ROOT, "%s: first %d ms, then %s ms%n", what, took.getFirst(), took.subList(1, rounds));
        return result;
    }
}
