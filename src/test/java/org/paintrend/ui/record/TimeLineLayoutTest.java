package org.paintrend.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.paintrend.ui.record.TimeLineLayout.Item;
import org.paintrend.ui.record.TimeLineLayout.Place;

/** Procedures on a line of time, however many and however close. */
class TimeLineLayoutTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final double WIDTH = 800;

    @RepeatedTest(50)
    void marksKeepTheirOrderAndWordsNeverCoverWords() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int count = 1 + random.nextInt(40);
        int chosen = random.nextInt(count);
        int[] days = random.ints(count, 0, 700).sorted().toArray();
        List<Item> items = IntStream.range(0, count)
                .mapToObj(i -> new Item(FIRST.plusDays(days[i]), 60 + random.nextInt(250), i == chosen))
                .toList();

        List<Place> places = new TimeLineLayout(FIRST, FIRST.plusDays(730), WIDTH).places(items);

        assertThat(places.get(chosen).labelled()).as("seed %d", seed).isTrue();
        for (int i = 0; i < count; i++) {
            assertThat(places.get(i).x()).as("seed %d", seed).isBetween(-0.001, WIDTH + 0.001);
            for (int j = i + 1; j < count; j++) {
                assertThat(places.get(j).x() - places.get(i).x())
                        .as("seed %d", seed)
                        .isGreaterThan(TimeLineLayout.APART - 0.001);
                boolean apart = places.get(i).labelX() + items.get(i).labelWidth()
                                <= places.get(j).labelX()
                        || places.get(j).labelX() + items.get(j).labelWidth()
                                <= places.get(i).labelX();
                assertThat(apart || !places.get(i).labelled() || !places.get(j).labelled())
                        .as("seed %d", seed)
                        .isTrue();
            }
        }
    }
}
