package org.paintrend.clinic.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.paintrend.domain.catalogue.Wording;
import org.paintrend.domain.sheet.FieldKind;
import org.paintrend.domain.sheet.Option;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetKind;

/** The fields of the sheets that come with the program, and what a file of fields may not say. */
class SheetFileTest {
    private static final String HEADER =
            "id,sheet,kind,width,need,lowest,highest,unit,options,procedures,source,en,tr\n";

    @ParameterizedTest
    @EnumSource
    void everySheetAsksForSomethingInBothLanguages(SheetKind kind) {
        SheetDesign design = new ClinicCatalogue(List.of()).sheets().get(kind);
        assertThat(design.fields()).isNotEmpty().allSatisfy(field -> {
            assertThat(field.name().byLanguage()).containsOnlyKeys("en", "tr");
            assertThat(field.options())
                    .allSatisfy(option -> assertThat(option.name().byLanguage()).containsOnlyKeys("en", "tr"));
        });
    }

    @Test
    void theClinicalContentIsThere() {
        assertThat(options(SheetKind.ADVERSE_EVENT, "event-kind")).hasSize(19).contains("paraplegia", "event-other");
        assertThat(options(SheetKind.CASE, "case-signs"))
                .contains(
                        "neuropathic-pain",
                        "paresthesia",
                        "burning",
                        "numbness",
                        "allodynia",
                        "hyperalgesia",
                        "motor-weakness");
        assertThat(options(SheetKind.EXAMINATION, "exam-foot-dorsiflexion-left"))
                .containsExactly("mrc-5", "mrc-4-plus", "mrc-4", "mrc-4-minus", "mrc-3", "mrc-2", "mrc-1", "mrc-0");
        assertThat(options(SheetKind.NEXT, "next-steps"))
                .contains("next-medication", "next-scs", "next-pns", "next-drg", "next-exploration");
    }

    @Test
    void particulateSteroidIsAskedOfNerveRootsAlone() {
        SheetDesign technique = new ClinicCatalogue(List.of()).sheets().get(SheetKind.TECHNIQUE);
        assertThat(technique.of("nerve-root-sleeve").field("technique-particulate"))
                .isPresent();
        assertThat(technique.of("sacroiliac-joint").field("technique-particulate"))
                .isEmpty();
        assertThat(technique.of("sacroiliac-joint").field("technique-guidance")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,case,whole,full,optional,1,,,,all,clinic,A,A | lowest",
                "a,case,whole,full,optional,9,1,,,all,clinic,A,A | lowest",
                "a,case,line,full,optional,1,9,,,all,clinic,A,A | lowest",
                "a,case,choice,full,optional,,,,,all,clinic,A,A | options",
                "a,case,choice,full,optional,,,,colours,all,clinic,A,A | options",
                "a,case,line,full,optional,,,,sides,all,clinic,A,A | options",
                "a,cellar,line,full,optional,,,,,all,clinic,A,A | sheet",
                "a,case,riddle,full,optional,,,,,all,clinic,A,A | kind",
                "a,case,line,third,optional,,,,,all,clinic,A,A | width",
                "a,case,line,full,perhaps,,,,,all,clinic,A,A | need",
                "A b,case,line,full,optional,,,,,all,clinic,A,A | id",
                "a,case,line,full,optional,,,,,all,clinic,,A | en",
            })
    void whatAFieldMayNotSayIsNamed(String line, String column) {
        BrokenCatalogue broken = catchThrowableOfType(BrokenCatalogue.class, () -> read(line));
        assertThat(broken).as("accepted: %s", line).isNotNull();
        assertThat(broken.faults()).first().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.fault().field()).isEqualTo(column);
        });
    }

    @Test
    void aFieldOfTheClinicsOwnIsRead() {
        assertThat(read("a,next,ticks,half,required,,,,sides,all but other,clinic,Where,Nerede"))
                .singleElement()
                .satisfies(placed -> {
                    assertThat(placed.sheet()).isEqualTo(SheetKind.NEXT);
                    var field = placed.field();
                    assertThat(field.kind()).isEqualTo(FieldKind.TICKS);
                    assertThat(field.isHalf()).isTrue();
                    assertThat(field.isRequired()).isTrue();
                    assertThat(field.option("left")).isPresent();
                    assertThat(field.scope().covers("other")).isFalse();
                });
    }

    private static List<SheetFile.Placed> read(String line) {
        var sides = new SheetFile.Choices();
        sides.offered.add(new Option("left", new Wording(Map.of("en", "Left"))));
        return CatalogueFile.read(
                "fields.csv",
                HEADER + line + "\n",
                Chapter.FIELDS.names(),
                new SheetFile(Map.of("sides", sides))::field);
    }

    private static List<String> options(SheetKind kind, String field) {
        return new ClinicCatalogue(List.of())
                .sheets().get(kind).field(field).orElseThrow().options().stream()
                        .map(Option::id)
                        .toList();
    }
}
