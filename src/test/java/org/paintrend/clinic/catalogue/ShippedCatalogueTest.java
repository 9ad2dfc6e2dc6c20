package org.paintrend.clinic.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paintrend.domain.catalogue.AfterCare;
import org.paintrend.domain.catalogue.CareLine;
import org.paintrend.domain.catalogue.CareSection;
import org.paintrend.domain.catalogue.Printed;
import org.paintrend.domain.catalogue.WarningSign;

/** The files that come with the program say what the clinical content asks for, and a broken one is refused. */
class ShippedCatalogueTest {
    private static final String HEADER = "id,section,procedures,printed,source,en,tr\n";
    private static final String GOOD = "drive,today,all,always,published,Do not drive.,Araç kullanmayın.\n";

    private final AfterCare care = new ClinicCatalogue(List.of()).afterCare();

    @ParameterizedTest
    @ValueSource(strings = {"transsacral-block", "nerve-root-sleeve", "lumbar-sympathetic", "other"})
    void nobodyDrivesOnTheDay(String technique) {
        assertThat(ids(technique)).contains("no-driving-day").doesNotContain("no-driving-24h");
    }

    @Test
    void afterASacroiliacInjectionNobodyDrivesForADay() {
        assertThat(ids("sacroiliac-joint")).contains("no-driving-24h").doesNotContain("no-driving-day");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"transsacral-block", "nerve-root-sleeve", "sacroiliac-joint", "lumbar-sympathetic", "other"})
    void everyLeafletHasWhatIsSaidOfAll(String technique) {
        assertThat(ids(technique))
                .contains("numb-legs", "strain", "flare", "glucose", "usual-relief", "movement", "physiotherapy")
                .hasSize(8);
        assertThat(care.choices(technique))
                .extracting(CareLine::id, CareLine::printed)
                .containsExactlyInAnyOrder(
                        tuple("step-down", Printed.TICKED),
                        tuple("paracetamol", Printed.TICKED),
                        tuple("anticoagulant", Printed.WRITTEN));
    }

    @Test
    void thereAreTheFiveWarningSigns() {
        assertThat(care.signs())
                .extracting(WarningSign::id)
                .containsExactly("leg-weakness", "bladder-bowel", "back-pain-fever", "spreading-numbness", "allergy");
    }

    @Test
    void everySentenceIsThereInBothLanguages() {
        assertThat(care.lines())
                .allSatisfy(line -> assertThat(line.wording().byLanguage()).containsOnlyKeys("en", "tr"));
        assertThat(care.signs())
                .allSatisfy(sign -> assertThat(sign.wording().byLanguage()).containsOnlyKeys("en", "tr"));
    }

    @Test
    void aFileMayHaveRemarksItsColumnsInAnyOrderAndQuotes() {
        List<CareLine> lines = lines(
                "care.csv",
                "# A remark\n\ntr,en,source,printed,procedures,section,id\n"
                        + "\"Bir, iki\",\"One, \"\"two\"\"\",clinic,always,all but a b,weeks,walk\n");
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.section()).isEqualTo(CareSection.WEEKS);
            assertThat(line.wording().byLanguage()).isEqualTo(Map.of("en", "One, \"two\"", "tr", "Bir, iki"));
            assertThat(line.scope().covers("a")).isFalse();
            assertThat(line.scope().covers("c")).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    drive,tonight,all,always,published,a,b   | care.csv, line 3, section: "tonight" not one of; allowed: today, days, medicines, weeks
                    Drive!,today,all,always,published,a,b    | care.csv, line 3, id: "Drive!" not one of; allowed: lower-case letters, digits and hyphens, at most 40
                    ,today,all,always,published,a,b          | care.csv, line 3, id: "" required
                    drive,today,all but,always,published,a,b | care.csv, line 3, id: "drive" taken; allowed: each id once
                    walk,today,Joint,always,published,a,b    | care.csv, line 3, procedures: "Joint" not one of; allowed: lower-case letters, digits and hyphens, at most 40
                    walk,today,all,maybe,published,a,b       | care.csv, line 3, printed: "maybe" not one of; allowed: always, ticked, written
                    walk,today,all,always,hearsay,a,b        | care.csv, line 3, source: "hearsay" not one of; allowed: published, program, clinic
                    walk,today,all,always,published,,b       | care.csv, line 3, en: "" required
                    walk,today,all,always,published,a,       | care.csv, line 3, tr: "" required
                    walk,today,all,written,published,a {0},b | care.csv, line 3, tr: "b" contradicts; allowed: printed=written, and no other, has {0}
                    walk,today,all,ticked,published,a {0},b  | care.csv, line 3, en: "a {0}" contradicts; allowed: printed=written, and no other, has {0}
                    walk,today,all,always,published,a        | care.csv, line 3, id: "6" cell count; allowed: 7
                    walk,today,all,always,published,a,b,c    | care.csv, line 3, id: "8" cell count; allowed: 7
                    """)
    void aBrokenLineIsNamedWithWhatIsAllowed(String line, String told) {
        assertThat(refused(HEADER + GOOD + line + "\n").getMessage()).contains(told);
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        BrokenCatalogue refused = refused(HEADER + "walk,tonight,all,maybe,published,a,\n" + GOOD + GOOD);
        assertThat(refused.file()).isEqualTo("care.csv");
        assertThat(refused.faults())
                .extracting(LineFault::line, fault -> fault.fault().field())
                .containsExactlyInAnyOrder(
                        tuple(2L, "section"), tuple(2L, "printed"), tuple(2L, "tr"), tuple(4L, "id"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    id,section,procedures,printed,source,en          | care.csv, line 1, tr: "" column missing
                    id,section,procedures,printed,source,en,tr,extra | care.csv, line 1, extra: "extra" unknown column; allowed: id, section, procedures, printed, source, en, tr
                    id,section,procedures,printed,source,en,tr,en    | care.csv, line 1, en: "en" column twice
                    ''                                               | care.csv, line 1, id: "" column missing
                    """)
    void aBrokenHeaderIsNamed(String header, String told) {
        assertThat(refused(header).getMessage()).contains(told);
    }

    @Test
    void aQuoteThatNeverClosesIsNamed() {
        assertThat(refused(HEADER + GOOD + "walk,today,all,always,published,\"a,b\n")
                        .getMessage())
                .contains("care.csv, line 3, id: \"\" quote");
    }

    private List<String> ids(String technique) {
        return care.leaflet(technique, Map.of()).stream().map(CareLine::id).toList();
    }

    private static List<CareLine> lines(String file, String text) {
        return CatalogueFile.read(
                file, text, List.of("id", "section", "procedures", "printed", "source", "en", "tr"), CareFile::line);
    }

    private static BrokenCatalogue refused(String text) {
        return catchThrowableOfType(BrokenCatalogue.class, () -> lines("care.csv", text));
    }
}
