package org.paintrend.domain.safety;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.safety.Finding.Why;

/**
 * What is asked before a procedure and what stands in its way. It supports and never replaces clinical judgement: it
 * never says that a procedure is safe, only what speaks against it or is not known.
 *
 * @param questions in the order they are asked
 */
public record SafetyCheck(List<SafetyQuestion> questions, SafetyLimits limits) {
    public SafetyCheck {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("a safety check that asks nothing finds nothing");
        }
    }

    /** The questions to ask; of what is not known yet, all that could matter. */
    public List<SafetyQuestion> asked(SafetyContext context) {
        return questions.stream()
                .filter(question ->
                        context.technique() == null || question.scope().covers(context.technique()))
                .filter(question -> switch (question.when()) {
                    case ALWAYS -> true;
                    case STEROID -> context.steroid() != Answer.NO;
                    case SEDATION -> context.sedation() != Answer.NO;
                    case RAYS_AND_PREGNANCY -> context.rays() != Answer.NO && couldBePregnant(context);
                })
                .toList();
    }

    /** What stands in the way, in the order of the questions. Only what is asked can be found. */
    public List<Finding> findings(SafetyAnswers answers, SafetyContext context) {
        return asked(context).stream()
                .flatMap(question ->
                        why(question, answers, context.at()).map(why -> new Finding(question, why)).stream())
                .toList();
    }

    /** Whether a procedure may go on: no stop, or each passed by a named clinician with a reason. */
    public static boolean mayGoOn(List<Finding> findings, @Nullable SafetyOverride override) {
        return findings.stream().noneMatch(finding -> finding.level() == Level.STOP)
                || (override != null && override.passes(findings));
    }

    private Optional<Why> why(SafetyQuestion question, SafetyAnswers answers, Instant at) {
        @Nullable Answer answer = answers.answers().get(question.id());
        return switch (question.safe()) {
            case NO -> unless(Answer.NO, answer);
            case YES -> unless(Answer.YES, answer);
            case LOW_INR -> answer == Answer.YES ? inr(answers.inr(), at) : unless(Answer.NO, answer);
            case FEW_STEROIDS -> steroids(answers.steroids(), answer);
        };
    }

    private static Optional<Why> unless(Answer safe, @Nullable Answer answer) {
        if (answer == safe) {
            return Optional.empty();
        }
        return Optional.of(answer == null ? Why.UNANSWERED : answer == Answer.UNKNOWN ? Why.UNKNOWN : Why.RISKY);
    }

    private Optional<Why> inr(@Nullable Inr inr, Instant at) {
        if (inr == null) {
            return Optional.of(Why.UNANSWERED);
        }
        if (inr.value().compareTo(limits.highestInr()) > 0) {
            return Optional.of(Why.INR_HIGH);
        }
        boolean isFresh = !inr.measured().isAfter(at) && !inr.measured().isBefore(at.minus(limits.inrKeeps()));
        return isFresh ? Optional.empty() : Optional.of(Why.INR_OLD);
    }

    /** The number answers; without one, that nobody knew can still be said. */
    private Optional<Why> steroids(@Nullable SteroidInjections given, @Nullable Answer answer) {
        if (given == null) {
            return Optional.of(answer == Answer.UNKNOWN ? Why.UNKNOWN : Why.UNANSWERED);
        }
        return given.number() >= limits.manySteroids() ? Optional.of(Why.RISKY) : Optional.empty();
    }

    private boolean couldBePregnant(SafetyContext context) {
        @Nullable Integer age = context.ageYears();
        return context.sex() != Sex.MALE
                && (age == null || (age >= limits.youngestPregnancy() && age <= limits.oldestPregnancy()));
    }
}
