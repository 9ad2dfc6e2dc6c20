package org.paintrend.exchange.release;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Reduction;
import org.paintrend.domain.outcome.Response;
import org.paintrend.domain.outcome.Visit;

/** Lays out what was asked of one procedure; what is part of another's course is not judged. */
record Assessed(Episode episode, Function<Instant, @Nullable Taken> when) {
    private static final Comparator<Assessment> BY_TIME = Comparator.comparing(
                    Assessment::takenAt, Comparator.<@Nullable Instant>nullsFirst(Comparator.naturalOrder()))
            .thenComparingLong(one -> one.id().value());

    /** By timepoint, of one timepoint the one that counts first; then what is unscheduled. */
    List<Asked> all() {
        Stream<Asked> planned = episode.followUp().visits().stream()
                .flatMap(visit -> Stream.concat(
                                Stream.ofNullable(visit.counted()),
                                visit.others().stream().sorted(BY_TIME))
                        .map(one -> asked(visit, one)));
        Stream<Asked> unscheduled =
                episode.followUp().unscheduled().stream().sorted(BY_TIME).map(one -> asked(null, one));
        return Stream.concat(planned, unscheduled).toList();
    }

    private Asked asked(@Nullable Visit visit, Assessment one) {
        @Nullable Instant takenAt = one.takenAt();
        return new Asked(
                one.timepoint(),
                visit != null && one.equals(visit.counted()),
                takenAt == null ? null : when.apply(takenAt),
                one.mode(),
                one.nrs(),
                one.lanss(),
                one.pgic(),
                one.mrc(),
                one.absence(),
                reduction(visit, one, Instrument.NRS),
                reduction(visit, one, Instrument.LANSS),
                response(visit, one));
    }

    private @Nullable Integer reduction(@Nullable Visit visit, Assessment one, Instrument instrument) {
        @Nullable Integer before = episode.followUp().baseline().score(instrument);
        @Nullable Integer after = one.score(instrument);
        boolean followUp = visit == null || !visit.timepoint().isBaseline();
        return episode.hasOwnCourse() && followUp && before != null && before > 0 && after != null
                ? (Integer) (-new Reduction(before, after)
                        .changePercent(episode.rule().threshold()))
                : null;
    }

    private @Nullable Response response(@Nullable Visit visit, Assessment one) {
        return !episode.hasOwnCourse()
                        || visit == null
                        || visit.timepoint().isBaseline()
                        || !one.equals(visit.counted())
                ? null
                : episode.rule().response(episode.followUp().baseline(), visit);
    }
}
