package org.paintrend.domain.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The courses of the 240 procedures of {@code cohort-240.csv}, counted against the figures computed in R. */
class ReferenceCohortTest {
    @Test
    void coursesAgreeWithThoseCountedInR() throws IOException {
        Map<CourseKind, Integer> counts = new EnumMap<>(CourseKind.class);
        for (String row : rows()) {
            counts.merge(course(row.split(",", -1)), 1, Integer::sum);
        }
        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        CourseKind.SUSTAINED, 57,
                        CourseKind.LATE, 8,
                        CourseKind.RESPONDER_EARLIER_UNKNOWN, 1,
                        CourseKind.LOST, 34,
                        CourseKind.NONE, 92,
                        CourseKind.NON_RESPONDER_EARLIER_UNKNOWN, 2,
                        CourseKind.UNKNOWN, 44,
                        CourseKind.NOT_EVALUABLE, 2));
    }

    private static CourseKind course(String[] cells) {
        Given given = new Given();
        String[] timepoints = {"pre", "1h", "3w", "12w"};
        for (int i = 0; i < timepoints.length; i++) {
            String nrs = cells[9 + 2 * i];
            if (!nrs.isEmpty()) {
                given.nrs(timepoints[i], Integer.parseInt(nrs));
            }
        }
        return given.course().kind();
    }

    private static List<String> rows() throws IOException {
        try (InputStream file = ReferenceCohortTest.class.getResourceAsStream("/reference/cohort-240.csv")) {
            assertThat(file).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }
}
