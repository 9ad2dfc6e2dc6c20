package org.paintrend.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page on the papers of the world: printable sizes in points, with the margins a printer has by default. */
class PaperFitTest {
    @ParameterizedTest
    @CsvSource({
        // A4 with 0.75 inch all around: 487 × 734 pt
        "726, 740, 487, 734, false",
        "726, 400, 487, 734, true",
        // Letter: 504 × 684 pt
        "726, 740, 504, 684, false",
        "726, 400, 504, 684, true"
    })
    void thePageIsTurnedWhereThatShowsItLarger(
            double width, double height, double shortSide, double longSide, boolean turned) {
        PaperFit upright = PaperFit.of(width, height, shortSide, longSide);
        PaperFit across = PaperFit.of(width, height, longSide, shortSide);
        assertThat(across.largerThan(upright)).isEqualTo(turned);
        PaperFit chosen = turned ? across : upright;
        assertThat(width * chosen.scale()).isLessThanOrEqualTo(turned ? longSide : shortSide);
        assertThat(height * chosen.scale()).isLessThanOrEqualTo(turned ? shortSide : longSide);
    }

    @ParameterizedTest
    @CsvSource({"2000, 2000", "545, 700"})
    void nothingIsEnlarged(double paperWidth, double paperHeight) {
        assertThat(PaperFit.of(726, 740, paperWidth, paperHeight).scale()).isLessThanOrEqualTo(0.75);
        assertThat(PaperFit.of(100, 100, paperWidth, paperHeight).scale()).isEqualTo(0.75);
    }
}
