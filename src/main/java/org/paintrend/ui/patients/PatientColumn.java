package org.paintrend.ui.patients;

import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.outcome.Course;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Reduction;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.outcome.VisitStatus;

/** The columns of the list: how wide each may be, and the order it sorts by. */
enum PatientColumn {
    PATIENT(122, 172),
    AGE(48, 72),
    PROCEDURE(146, 240),
    NRS(92, 144),
    CHANGE(122, 132),
    RESPONSE(150, 196),
    DUE(120, 140);

    private final double narrow;
    private final double wide;

    PatientColumn(double narrow, double wide) {
        this.narrow = narrow;
        this.wide = wide;
    }

    /** The least width at which it can be read, px. */
    double narrow() {
        return narrow;
    }

    /** The width it likes, px. */
    double wide() {
        return wide;
    }

    String key() {
        return "patients.column." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether sorting by it makes sense; a picture has no order. */
    boolean sorts() {
        return this != NRS;
    }

    /** The order, upward or downward; what is not there comes last either way, equal ones by name. */
    Comparator<PatientLine> order(Locale locale, boolean upward) {
        Comparator<PatientLine> order = switch (this) {
            case PATIENT, NRS -> upward ? byName(locale) : byName(locale).reversed();
            case AGE -> known(PatientColumn::age, upward);
            case PROCEDURE ->
                known(line -> episode(line).map(one -> one.procedure().at().instant()), upward);
            case CHANGE -> known(PatientColumn::change, upward);
            case RESPONSE -> known(line -> line.course().map(Course::flag), upward);
            case DUE -> known(PatientColumn::due, upward);
        };
        return order.thenComparing(byName(locale));
    }

    private static Comparator<PatientLine> byName(Locale locale) {
        Collator collator = Collator.getInstance(locale);
        return Comparator.<PatientLine, String>comparing(line -> line.patient().displayName(), collator)
                .thenComparing(line -> line.patient().code().value());
    }

    private static <T extends Comparable<? super T>> Comparator<PatientLine> known(
            Function<PatientLine, Optional<T>> value, boolean upward) {
        Comparator<T> natural = upward ? Comparator.naturalOrder() : Comparator.reverseOrder();
        Comparator<Optional<T>> knownFirst = Comparator.comparing(Optional::isEmpty);
        return Comparator.comparing(
                value, knownFirst.thenComparing((a, b) -> a.isEmpty() ? 0 : natural.compare(a.get(), b.orElseThrow())));
    }

    private static Optional<Episode> episode(PatientLine line) {
        return Optional.ofNullable(line.latest());
    }

    private static Optional<Integer> age(PatientLine line) {
        return Optional.ofNullable(line.summary().age());
    }

    private static Optional<Double> change(PatientLine line) {
        return episode(line).flatMap(episode -> {
            Integer before = episode.followUp().baseline().score(Instrument.NRS);
            Integer after = episode.followUp()
                    .lastObserved(Instrument.NRS)
                    .map(visit -> visit.score(Instrument.NRS))
                    .orElse(null);
            return before == null || after == null || before == 0
                    ? Optional.empty()
                    : Optional.of(-(double) new Reduction(before, after).points() / before);
        });
    }

    private static Optional<Instant> due(PatientLine line) {
        return line.nextDue()
                .filter(visit -> visit.status() != VisitStatus.NO_WINDOW)
                .flatMap(PatientColumn::target);
    }

    private static Optional<Instant> target(Visit visit) {
        return Optional.ofNullable(visit.window()).map(window -> window.overdueFrom());
    }
}
