package org.paintrend.clinic;

import java.util.List;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.cohort.CohortCase;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.ResponderRule;

/** Reads what a cohort is made of. */
public final class CohortReview {
    private final Desk desk;
    private final Patients patients;

    CohortReview(Desk desk, Patients patients) {
        this.desk = desk;
        this.patients = patients;
    }

    /**
     * Everything that can be looked at.
     *
     * @param cases every course of every patient who is not voided
     * @param plan whose timepoints are looked at: the one of a procedure that begins now
     * @param rule whose threshold is looked at
     */
    public record Material(List<CohortCase> cases, FollowUpPlan plan, ResponderRule rule) {
        public Material {
            cases = List.copyOf(cases);
        }
    }

    /** Reads it; the progress hears of every patient. */
    public Material read(Progress progress) {
        List<CohortCase> cases = patients.records(progress).stream()
                .flatMap(record -> record.episodes().stream()
                        .filter(Episode::entersCohorts)
                        .map(episode -> new CohortCase(record.patient(), episode)))
                .toList();
        return desk.read(tables -> {
            Episodes episodes = new Episodes(tables, desk.now());
            return new Material(cases, episodes.presentPlan(), episodes.presentRule());
        });
    }
}
