package org.paintrend.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacerTest {
    private final Placer placer = new Placer(new Rectangle2D.Double(0, 0, 100, 100));

    @Test
    void theFirstPlaceIsTakenWhenItIsFree() {
        assertThat(placer.place(List.of(box(0), box(20)))).isEqualTo(box(0));
    }

    @Test
    void aLabelIsNeverLaidOverAnotherWhileThereIsRoom() {
        placer.place(List.of(box(0)));
        assertThat(placer.place(List.of(box(5), box(20)))).isEqualTo(box(20));
        placer.avoid(box(40));
        assertThat(placer.place(List.of(box(42), box(60)))).isEqualTo(box(60));
    }

    @Test
    void aFaintLineIsCrossedSoonerThanACourse() {
        placer.avoid(new Line2D.Double(0, 5, 100, 5), Placer.COURSE);
        placer.avoid(new Line2D.Double(0, 25, 100, 25), Placer.FAINT);
        assertThat(placer.hasRoom(List.of(box(20)), Placer.FAINT)).isFalse();
        assertThat(placer.hasRoom(List.of(box(20)), Placer.COURSE)).isTrue();
        assertThat(placer.place(List.of(box(0), box(20)))).isEqualTo(box(20));
        assertThat(placer.hasRoom(List.of(box(0)), Placer.COURSE)).isFalse();
        assertThat(placer.hasRoom(List.of(box(0), box(40)), Placer.FAINT)).isTrue();
    }

    @Test
    void nothingIsWrittenOutside() {
        assertThat(placer.place(List.of(box(95), box(50)))).isEqualTo(box(50));
    }

    private static Rectangle2D box(double top) {
        return new Rectangle2D.Double(10, top, 30, 10);
    }
}
