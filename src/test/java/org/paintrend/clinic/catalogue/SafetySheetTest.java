package org.paintrend.clinic.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paintrend.domain.Seeds;
import org.paintrend.domain.safety.Answer;
import org.paintrend.domain.safety.Inr;
import org.paintrend.domain.safety.SafetyAnswers;
import org.paintrend.domain.safety.SafetyCheck;
import org.paintrend.domain.safety.SafetyFields;
import org.paintrend.domain.safety.SafetyOverride;
import org.paintrend.domain.safety.SafetyQuestion;
import org.paintrend.domain.safety.SafetySheet;
import org.paintrend.domain.safety.SteroidInjections;
import org.paintrend.domain.sheet.FieldKind;
import org.paintrend.domain.sheet.Option;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetField;
import org.paintrend.domain.sheet.SheetKind;

/** The sheet of the safety check: its fields from the questions, and its values as the rules want them and back. */
class SafetySheetTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");

    private final SafetyCheck check = new ClinicCatalogue(List.of()).safetyCheck();
    private final SheetDesign design =
            Objects.requireNonNull(new ClinicCatalogue(List.of()).sheets().get(SheetKind.SAFETY));

    @Test
    void everyQuestionHasItsAnswerAndItsNote() {
        assertThat(check.questions()).allSatisfy(question -> {
            assertThat(field(SafetyFields.answer(question.id())).kind()).isEqualTo(FieldKind.ANSWER);
            assertThat(field(SafetyFields.answer(question.id())).name().in("en") + "?")
                    .isEqualTo(question.wording().in("en"));
            assertThat(field(SafetyFields.note(question.id())).kind()).isEqualTo(FieldKind.LINE);
        });
        assertThat(field(SafetyFields.note("allergy")).name().in("tr"))
                .isEqualTo("Lokal anestezik, steroid ya da kontrast alerjisi var mı, not");
        assertThat(field(SafetyFields.STOPS).options().stream().map(Option::id))
                .containsExactly(
                        "bleeding",
                        "warfarin",
                        "anticoagulant",
                        "cauda-equina",
                        "acute-weakness",
                        "spinal-infection",
                        "allergy",
                        "pregnancy",
                        "consent");
        assertThat(design.fields().stream().map(SheetField::id)).doesNotHaveDuplicates();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Seeds.many(random -> {
            SafetySheet sheet = any(random);
            Map<String, String> values = sheet.values(ZONE);
            assertThat(values.keySet())
                    .allSatisfy(id -> assertThat(design.field(id)).as(id).isPresent());
            assertThat(SafetySheet.of(check, values, ZONE)).isEqualTo(sheet);
        });
    }

    @Test
    void whatIsReadIsWrittenAgainAndNotesStayOut() {
        Map<String, String> values = Map.of(
                SafetyFields.STEROID,
                "yes",
                SafetyFields.answer("warfarin"),
                "yes",
                SafetyFields.INR,
                "1.8",
                SafetyFields.INR_DATE,
                "2026-11-03",
                SafetyFields.INR_TIME,
                "08:15",
                SafetyFields.STEROID_NUMBER,
                "2",
                SafetyFields.STOPS,
                "consent warfarin",
                SafetyFields.CLINICIAN,
                "Dr Kaya",
                SafetyFields.REASON,
                "cannot wait");
        Map<String, String> noted = new HashMap<>(values);
        noted.put(SafetyFields.note("warfarin"), "since 2019");
        SafetySheet sheet = SafetySheet.of(check, noted, ZONE);
        assertThat(sheet.answers().inr())
                .isEqualTo(new Inr(new BigDecimal("1.8"), Instant.parse("2026-11-03T05:15:00Z")));
        assertThat(sheet.values(ZONE)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource({
        "'1,', 2026-11-03, 08:15",
        "0,    2026-11-03, 08:15",
        "1.8,  '',         08:15",
        "1.8,  03.11.,     08:15",
        "1.8,  2026-11-03, 8:",
        "21,   2026-11-03, 08:15",
    })
    void anInrThatIsNotWholeIsNone(String value, String date, String time) {
        assertThat(SafetySheet.of(
                                check,
                                Map.of(
                                        SafetyFields.INR, value,
                                        SafetyFields.INR_DATE, date,
                                        SafetyFields.INR_TIME, time),
                                ZONE)
                        .answers()
                        .inr())
                .isNull();
    }

    @Test
    void anInrOfADayCountsFromItsBeginning() {
        Inr inr = SafetySheet.of(check, Map.of(SafetyFields.INR, "1.2", SafetyFields.INR_DATE, "2026-11-03"), ZONE)
                .answers()
                .inr();
        assertThat(inr).isEqualTo(new Inr(new BigDecimal("1.2"), Instant.parse("2026-11-02T21:00:00Z")));
    }

    @Test
    void anOverrideWithoutNameReasonOrStopsPassesNothing() {
        Map<String, String> whole = Map.of(
                SafetyFields.STOPS, "allergy", SafetyFields.CLINICIAN, "Dr Kaya", SafetyFields.REASON, "weighed");
        assertThat(SafetySheet.of(check, whole, ZONE).override()).isNotNull();
        assertThat(whole.keySet()).allSatisfy(missing -> {
            Map<String, String> values = new HashMap<>(whole);
            values.put(missing, " ");
            assertThat(SafetySheet.of(check, values, ZONE).override())
                    .as(missing)
                    .isNull();
        });
    }

    private SheetField field(String id) {
        return design.field(id).orElseThrow(() -> new AssertionError(id));
    }

    private SafetySheet any(Random random) {
        Map<String, Answer> answers = new HashMap<>();
        List<String> stops = new ArrayList<>();
        for (SafetyQuestion question : check.questions()) {
            if (random.nextBoolean()) {
                answers.put(question.id(), answer(random));
            }
            stops.add(question.id());
        }
        Inr inr = random.nextBoolean()
                ? null
                : new Inr(
                        new BigDecimal(1 + random.nextInt(9)).movePointLeft(1),
                        Instant.parse("2026-11-03T05:15:00Z").plusSeconds(60L * random.nextInt(100_000)));
        int number = random.nextInt(SteroidInjections.MOST + 1);
        SteroidInjections steroids = random.nextBoolean()
                ? null
                : new SteroidInjections(
                        number,
                        number == 0 || random.nextBoolean()
                                ? null
                                : LocalDate.parse("2026-01-01").plusDays(random.nextInt(300)));
        Set<String> passed = stops.stream().filter(stop -> random.nextBoolean()).collect(Collectors.toSet());
        return new SafetySheet(
                new SafetyAnswers(answers, inr, steroids),
                random.nextBoolean() ? null : answer(random),
                random.nextBoolean() ? null : answer(random),
                random.nextBoolean() ? null : answer(random),
                passed.isEmpty() ? null : new SafetyOverride(passed, "Dr Kaya", "weighed"));
    }

    private static Answer answer(Random random) {
        return List.of(Answer.values()).get(random.nextInt(Answer.values().length));
    }
}
