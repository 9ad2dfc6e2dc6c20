package org.paintrend.ui.entry;

import java.util.List;
import java.util.stream.Stream;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.FollowUp;

/** All that was recorded of an episode, counted or not. */
final class Episodes {
    private Episodes() {}

    static List<Assessment> assessments(Episode episode) {
        FollowUp followUp = episode.followUp();
        Stream<Assessment> visited = followUp.visits().stream()
                .flatMap(visit -> Stream.concat(Stream.ofNullable(visit.counted()), visit.others().stream()));
        return Stream.concat(visited, followUp.unscheduled().stream()).toList();
    }

    /** The episode as it would be without one assessment. */
    static Episode without(Episode episode, Assessment taken) {
        return Episode.of(
                episode.procedure(),
                episode.plan(),
                episode.rule(),
                assessments(episode).stream()
                        .filter(one -> !one.id().equals(taken.id()))
                        .toList(),
                episode.followUp().asOf());
    }
}
