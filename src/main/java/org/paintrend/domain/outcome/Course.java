package org.paintrend.domain.outcome;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.paintrend.domain.assessment.Instrument;

/**
 * The course of one procedure that was done, judged by one responder rule.
 *
 * @param kind what it says as a whole
 * @param followUp what was recorded
 * @param rule what it was judged by
 */
public record Course(CourseKind kind, FollowUp followUp, ResponderRule rule) {

    /**
     * Judges a follow-up.
     *
     * @throws IllegalArgumentException when the plan has no follow-up of the rule's primary timepoint
     */
    public static Course of(FollowUp followUp, ResponderRule rule) {
        return new Course(kind(followUp, rule), followUp, rule);
    }

    /** The visit that decides. */
    public Visit primary() {
        return primary(followUp, rule);
    }

    /** The response at a visit, by the rule. */
    public Response response(Visit visit) {
        return rule.response(followUp.baseline(), visit);
    }

    /** The mark for a list. */
    public Flag flag() {
        return switch (kind) {
            case NOT_EVALUABLE -> Flag.NOT_EVALUABLE;
            case PENDING -> Flag.PENDING;
            case UNKNOWN -> Flag.UNKNOWN;
            case ENDED_EARLY -> Flag.ENDED_EARLY;
            case SUSTAINED, LATE, RESPONDER_EARLIER_UNKNOWN, LOST, NONE, NON_RESPONDER_EARLIER_UNKNOWN ->
                Flag.of(response(primary()));
        };
    }

    /** The therapeutic visits before the primary one at which the patient was seen. */
    public List<Visit> earlierObserved() {
        return earlierObserved(followUp, rule);
    }

    /** The latest therapeutic visit that was observed, the primary one included. */
    public Optional<Visit> latestTherapeutic() {
        return followUp.afterwards().reversed().stream()
                .filter(visit -> visit.timepoint().isTherapeutic() && rule.observed(visit))
                .findFirst();
    }

    /** Whether the local anaesthetic worked: a responder before the first therapeutic timepoint. */
    public boolean immediate() {
        return followUp.afterwards().stream()
                .filter(visit -> !visit.timepoint().isTherapeutic())
                .anyMatch(visit -> response(visit) == Response.RESPONDER);
    }

    /** Whether something was observed after the procedure, but only before the first therapeutic timepoint. */
    public boolean immediateOnly() {
        return latestTherapeutic().isEmpty() && followUp.afterwards().stream().anyMatch(rule::observed);
    }

    /** The first therapeutic visit since when every observed one was a responder; empty unless sustained. */
    public Optional<Visit> sustainedSince() {
        return kind == CourseKind.SUSTAINED ? Optional.of(earlierObserved().getFirst()) : Optional.empty();
    }

    /** What a clinician can check the judgement of one visit by, for one instrument. */
    public Evidence evidence(Visit visit, Instrument instrument) {
        return new Evidence(instrument, followUp.baseline(), visit, rule);
    }

    private static CourseKind kind(FollowUp followUp, ResponderRule rule) {
        Visit primary = primary(followUp, rule);
        if (!rule.evaluable(followUp.baseline())) {
            return CourseKind.NOT_EVALUABLE;
        }
        if (!rule.observed(primary)) {
            return unobserved(primary, followUp.asOf());
        }
        boolean responder = rule.response(followUp.baseline(), primary) == Response.RESPONDER;
        List<Visit> earlier = earlierObserved(followUp, rule);
        long earlierResponders = earlier.stream()
                .filter(visit -> rule.response(followUp.baseline(), visit) == Response.RESPONDER)
                .count();
        if (earlier.isEmpty()) {
            return responder ? CourseKind.RESPONDER_EARLIER_UNKNOWN : CourseKind.NON_RESPONDER_EARLIER_UNKNOWN;
        }
        if (responder) {
            return earlierResponders == earlier.size() ? CourseKind.SUSTAINED : CourseKind.LATE;
        }
        return earlierResponders > 0 ? CourseKind.LOST : CourseKind.NONE;
    }

    private static CourseKind unobserved(Visit primary, Instant now) {
        return switch (primary.status()) {
            case NOT_DUE, OPEN, OVERDUE -> CourseKind.PENDING;
            case ENDED -> CourseKind.ENDED_EARLY;
            // Seen, but without the score that decides: it can still be asked for while the window is open.
            case OBSERVED -> primary.provisional(now) ? CourseKind.PENDING : CourseKind.UNKNOWN;
            case MISSED, ABSENT, NO_WINDOW, ELSEWHERE, CANCELLED -> CourseKind.UNKNOWN;
        };
    }

    private static List<Visit> earlierObserved(FollowUp followUp, ResponderRule rule) {
        return followUp.afterwards().stream()
                .takeWhile(visit -> !visit.timepoint().id().equals(rule.primary()))
                .filter(visit -> visit.timepoint().isTherapeutic() && rule.observed(visit))
                .toList();
    }

    private static Visit primary(FollowUp followUp, ResponderRule rule) {
        return followUp.afterwards().stream()
                .filter(visit -> visit.timepoint().id().equals(rule.primary()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the plan has no follow-up " + rule.primary() + ", which the responder rule looks at"));
    }
}
