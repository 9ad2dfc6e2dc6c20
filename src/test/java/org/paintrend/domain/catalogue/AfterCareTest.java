package org.paintrend.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines a patient gets. */
class AfterCareTest {
    private static final Scope JOINT = new Scope(Set.of("joint"), Set.of());
    private static final Scope NOT_JOINT = new Scope(Set.of(), Set.of("joint"));

    private final AfterCare care = new AfterCare(
            List.of(
                    line("weeks", CareSection.WEEKS, Scope.ALL, Printed.ALWAYS, "Move."),
                    line("drive", CareSection.TODAY, NOT_JOINT, Printed.ALWAYS, "Do not drive."),
                    line("drive-joint", CareSection.TODAY, JOINT, Printed.ALWAYS, "Do not drive for a day."),
                    line("tablet", CareSection.MEDICINES, Scope.ALL, Printed.TICKED, "Take a tablet."),
                    line("again", CareSection.MEDICINES, Scope.ALL, Printed.WRITTEN, "Again: {0}")),
            List.of(new WarningSign("fever", Source.PUBLISHED, english("fever"))));

    @Test
    void nothingTickedPrintsOnlyWhatEveryoneGetsInTheOrderOfTheSections() {
        assertThat(ids("root", Map.of())).containsExactly("drive", "weeks");
        assertThat(ids("joint", Map.of())).containsExactly("drive-joint", "weeks");
    }

    @Test
    void withoutATechniqueOnlyWhatIsSaidOfNoneInParticularIsPrinted() {
        assertThat(ids(null, Map.of())).containsExactly("drive", "weeks");
    }

    @Test
    void aClinicsOwnTechniqueGetsWhatIsSaidOfAll() {
        assertThat(ids("own-technique", Map.of())).containsExactly("drive", "weeks");
    }

    @Test
    void aLineIsPrintedOnceItIsTicked() {
        assertThat(ids("root", Map.of("tablet", ""))).containsExactly("drive", "tablet", "weeks");
    }

    @ParameterizedTest
    @CsvSource({"tomorrow, true", "' ', false", "'', false"})
    void aWrittenLineIsPrintedOnlyWithAText(String written, boolean printed) {
        assertThat(ids("root", Map.of("again", written)).contains("again")).isEqualTo(printed);
    }

    @Test
    void whatAClinicianMayChooseIsWhatIsNotForEveryone() {
        assertThat(care.choices("joint")).extracting(CareLine::id).containsExactly("tablet", "again");
    }

    @Test
    void whatIsWrittenStandsInItsPlace() {
        CareLine again = care.choices("joint").getLast();
        assertThat(again.text("en", "tomorrow, {0}")).isEqualTo("Again: tomorrow, {0}");
        assertThat(again.text("tr", "yarın")).isEqualTo("Again: yarın");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> line("x", CareSection.TODAY, Scope.ALL, Printed.WRITTEN, "No gap"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> line("x", CareSection.TODAY, Scope.ALL, Printed.TICKED, "A gap: {0}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scope(Set.of("a"), Set.of("b"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Wording(Map.of("tr", "Merhaba"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AfterCare(List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> ids(String technique, Map<String, String> chosen) {
        return care.leaflet(technique, chosen).stream().map(CareLine::id).toList();
    }

    private static CareLine line(String id, CareSection section, Scope scope, Printed printed, String text) {
        return new CareLine(id, section, scope, printed, Source.PUBLISHED, english(text));
    }

    private static Wording english(String text) {
        return new Wording(Map.of("en", text));
    }
}
