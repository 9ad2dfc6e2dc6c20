package org.paintrend.words;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.outcome.FollowUp;
import org.paintrend.domain.outcome.Visit;

/** LANSS by the same arithmetic, and as the change of class: "LANSS 19 → 7, −63 %; from 12 or more to below 12." */
final class LanssSentence {
    private final Words words;
    private final ScoreText scores;

    LanssSentence(Words words) {
        this.words = words;
        this.scores = new ScoreText(words);
    }

    /** @param primary the id of the timepoint that goes without saying */
    String of(FollowUp followUp, String primary, int threshold) {
        @Nullable Lanss before = lanss(followUp.baseline());
        // One hour after the procedure LANSS still speaks of the week before, so it never tells the change.
        Optional<Visit> latest = followUp.afterwards().reversed().stream()
                .filter(visit -> visit.timepoint().isTherapeutic() && lanss(visit) != null)
                .findFirst();
        if (latest.isEmpty()) {
            String key = followUp.procedure().isDone() ? "verdict.lanss.baseline-only" : "verdict.lanss.not-done";
            return before == null
                    ? words.get("verdict.lanss.none")
                    : words.get(key, total(before), scores.neuropathic(before.neuropathic()));
        }
        return judged(followUp, before, latest.get(), primary, threshold);
    }

    private String judged(FollowUp followUp, @Nullable Lanss before, Visit visit, String primary, int threshold) {
        @Nullable Lanss after = lanss(visit);
        if (after == null) {
            return words.get("verdict.lanss.none");
        }
        String at = scores.at(visit.timepoint());
        if (after instanceof Lanss.Items items && after.total().isEmpty()) {
            return words.get(
                    "verdict.lanss.incomplete", at, items.answers().size(), scores.neuropathic(after.neuropathic()));
        }
        if (before == null) {
            return words.get("verdict.lanss.follow-up-only", total(after), at, scores.neuropathic(after.neuropathic()));
        }
        String change = scores.scores(Instrument.LANSS, followUp.baseline(), visit, threshold);
        String classes = scores.change(before.neuropathic(), after.neuropathic());
        return visit.timepoint().id().equals(primary)
                ? words.get("verdict.lanss", change, classes)
                : words.get("verdict.lanss.elsewhere", change, at, classes);
    }

    private static @Nullable Lanss lanss(Visit visit) {
        return visit.counted() == null ? null : visit.counted().lanss();
    }

    private static String total(Lanss lanss) {
        return lanss.total().isPresent() ? String.valueOf(lanss.total().getAsInt()) : "\u2013";
    }
}
