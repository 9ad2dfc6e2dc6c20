package org.paintrend.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paintrend.words.Samples.breakable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paintrend.domain.Coded;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.LanssItem;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.history.Deed;
import org.paintrend.domain.history.FieldChange;
import org.paintrend.domain.history.FieldName;
import org.paintrend.domain.history.FieldValue;
import org.paintrend.domain.history.HistoryEntry;
import org.paintrend.domain.history.Move;
import org.paintrend.domain.history.Place;
import org.paintrend.domain.history.ProcedureName;
import org.paintrend.domain.history.Subject;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.procedure.Bmi;
import org.paintrend.domain.procedure.CourseEndKind;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;
import org.paintrend.domain.procedure.Technique;

class HistoryWordsTest {
    private static final Technique BLOCK =
            new Technique("transsacral-block", Map.of("en", "Transsacral block", "tr", "Transsakral blok"));
    private static final ProcedureName PROCEDURE =
            new ProcedureName(BLOCK, Moment.at(LocalDateTime.of(2026, 10, 13, 9, 15), Samples.ZONE));
    private static final Subject PATIENT = new Subject.OfPatient();
    private static final Subject BLOCKED = new Subject.OfProcedure(PROCEDURE);
    private static final Subject SCORES =
            new Subject.OfAssessment(FollowUpPlan.standard().timepoint("3w").orElseThrow(), PROCEDURE);
    private static final FieldChange PAIN =
            change("clinical.nrs", new FieldValue.Pain(Nrs.of(6)), new FieldValue.Pain(Nrs.of(4)));

    @Test
    void oneScoreIsASentence() {
        said(
                entry(SCORES, Deed.CHANGED, PAIN),
                "NRS 6 → 4 at 3 weeks (procedure of 13 Oct 2026)",
                "3. haftada NRS 6 → 4 (13 Eki 2026 tarihli işlem)");
        said(
                entry(new Subject.OfAssessment(null, PROCEDURE), Deed.CHANGED, PAIN),
                "NRS 6 → 4 at no timepoint (procedure of 13 Oct 2026)",
                "plan dışında NRS 6 → 4 (13 Eki 2026 tarihli işlem)");
    }

    @Test
    void oneFieldOfAPatientOrAProcedureIsASentence() {
        said(
                entry(
                        PATIENT,
                        Deed.CHANGED,
                        change(
                                "patients.phone",
                                new FieldValue.Text("0212 555 01 01"),
                                new FieldValue.Text("0216 555 01 01"))),
                "Telephone 0212 555 01 01 → 0216 555 01 01",
                "Telefon 0212 555 01 01 → 0216 555 01 01");
        said(
                entry(
                        BLOCKED,
                        Deed.CHANGED,
                        change(
                                "record.procedure.side",
                                new FieldValue.Choice(Side.LEFT),
                                new FieldValue.Choice(Side.RIGHT))),
                "Side left → right (Transsacral block of 13 Oct 2026)",
                "Taraf sol → sağ (Transsakral blok, 13 Eki 2026)");
    }

    @Test
    void whatWasNotRecordedIsNeverZero() {
        HistoryEntry taken = entry(SCORES, Deed.CHANGED, change("clinical.nrs", new FieldValue.Pain(Nrs.of(0)), null));
        said(
                taken,
                "NRS 0 → not recorded at 3 weeks (procedure of 13 Oct 2026)",
                "3. haftada NRS 0 → kaydedilmedi (13 Eki 2026 tarihli işlem)");
    }

    @Test
    void severalChangesAreALineEach() {
        HistoryEntry entry = entry(
                SCORES,
                Deed.CHANGED,
                PAIN,
                change("entry.pgic", null, new FieldValue.Whole(2)),
                change("entry.how", new FieldValue.Choice(Mode.PHONE), new FieldValue.Choice(Mode.CLINIC)));
        said(
                entry,
                "Assessment changed at 3 weeks (procedure of 13 Oct 2026)",
                "Değerlendirme değiştirildi: 3. haftada (13 Eki 2026 tarihli işlem)");
        assertThat(details(english(), entry))
                .containsExactly("NRS 6 → 4", "PGIC not recorded → 2", "How: Phone → Clinic");
    }

    @Test
    void aLongTextStandsInALineOfItsOwn() {
        HistoryEntry entry = entry(
                BLOCKED,
                Deed.CHANGED,
                change("record.procedure.note", null, new FieldValue.Text("Lies.\n".repeat(20))));
        said(
                entry,
                "Procedure changed (Transsacral block of 13 Oct 2026)",
                "İşlem değiştirildi (Transsakral blok, 13 Eki 2026)");
        assertThat(details(english(), entry))
                .singleElement()
                .asString()
                .startsWith("Note: not recorded → Lies., Lies., ");
    }

    @Test
    void whatWasRecordedAtOnceIsOneLine() {
        HistoryEntry entry = entry(
                SCORES,
                Deed.CREATED,
                change("clinical.nrs", null, new FieldValue.Pain(new Nrs(4, RecallPeriod.AVERAGE_WEEK))),
                change("clinical.lanss", null, new FieldValue.Neuropathic(Lanss.ofTotal(8))));
        said(
                entry,
                "Assessment recorded at 3 weeks (procedure of 13 Oct 2026)",
                "Değerlendirme kaydedildi: 3. haftada (13 Eki 2026 tarihli işlem)");
        assertThat(details(english(), entry)).containsExactly("NRS 4 (Average of the week) · LANSS 8");
    }

    @Test
    void aVoidingSaysWhy() {
        HistoryEntry entry =
                new HistoryEntry(1, AT, "Dr Kaya", BLOCKED, Deed.VOIDED, false, null, List.of(), "entered twice");
        assertThat(breakable(english().spoken(entry)))
                .isEqualTo("14:05; Dr Kaya; Procedure voided (Transsacral block of 13 Oct 2026);"
                        + " Reason: entered twice");
        assertThat(breakable(turkish().spoken(entry)))
                .isEqualTo("14:05; Dr Kaya; İşlem geçersiz kılındı (Transsakral blok, 13 Eki 2026);"
                        + " Gerekçe: entered twice");
    }

    @Test
    void aMoveNamesBothPlaces() {
        var move = new Move(
                List.of(new Place.WithPatient("Demo, Ayse", new PatientCode("D-7"))),
                List.of(new Place.WithPatient("D-9", new PatientCode("D-9"))));
        said(
                new HistoryEntry(1, AT, "Dr Kaya", BLOCKED, Deed.MOVED, false, move, List.of(), "wrong patient"),
                "Procedure moved (Transsacral block of 13 Oct 2026): Demo, Ayse (D-7) → D-9",
                "İşlem taşındı (Transsakral blok, 13 Eki 2026): Demo, Ayse (D-7) → D-9");
        var scores = new Move(
                List.of(new Place.WithProcedure(
                        new ProcedureName(null, Moment.on(LocalDate.of(2026, 3, 2), Samples.ZONE)))),
                List.of(new Place.WithProcedure(PROCEDURE)));
        said(
                new HistoryEntry(1, AT, "Dr Kaya", SCORES, Deed.MOVED, false, scores, List.of(), "wrong course"),
                "Assessment moved at 3 weeks: procedure of 2 Mar 2026 → procedure of 13 Oct 2026",
                "Değerlendirme taşındı, 3. haftada: 2 Mar 2026 tarihli işlem → 13 Eki 2026 tarihli işlem");
    }

    @Test
    void aMergeAndItsSplitNameBothRecords() {
        var there = new Place.WithPatient("Demo, Ayse", new PatientCode("D-7"));
        var here = new Place.WithPatient("Demo, Ayşe", new PatientCode("D-2"));
        said(
                new HistoryEntry(
                        1,
                        AT,
                        "Dr Kaya",
                        PATIENT,
                        Deed.MOVED,
                        false,
                        new Move(List.of(there), List.of(here)),
                        List.of(),
                        "twice"),
                "Record merged: Demo, Ayse (D-7) → Demo, Ayşe (D-2)",
                "Kayıt birleştirildi: Demo, Ayse (D-7) → Demo, Ayşe (D-2)");
        said(
                new HistoryEntry(
                        2,
                        AT,
                        "Dr Kaya",
                        PATIENT,
                        Deed.MOVED,
                        true,
                        new Move(List.of(here), List.of(there)),
                        List.of(),
                        "twins"),
                "Record split off again: Demo, Ayşe (D-2) → Demo, Ayse (D-7)",
                "Kayıt yeniden ayrıldı: Demo, Ayşe (D-2) → Demo, Ayse (D-7)");
    }

    @Test
    void anUndoSaysSo() {
        said(
                new HistoryEntry(1, AT, "Dr Kaya", SCORES, Deed.CHANGED, true, null, List.of(PAIN), null),
                "Undo: NRS 6 → 4 at 3 weeks (procedure of 13 Oct 2026)",
                "Geri alma: 3. haftada NRS 6 → 4 (13 Eki 2026 tarihli işlem)");
    }

    @Test
    void valuesAreWrittenAsTheScreensWriteThem() {
        Timepoint planned = FollowUpPlan.standard().timepoint("12w").orElseThrow();
        Lanss partly = Lanss.ofItems(Map.of(LanssItem.EVOKED, true));
        assertThat(details(
                        english(),
                        entry(
                                BLOCKED,
                                Deed.CHANGED,
                                change("patients.diabetes", new FieldValue.YesNo(false), new FieldValue.YesNo(true)),
                                change("patients.birthDate", null, new FieldValue.Day(LocalDate.of(1960, 1, 2))),
                                change("record.procedure.date", new FieldValue.Time(PROCEDURE.at()), null),
                                change("record.procedure.bmi", new FieldValue.Figure(new Bmi(2460)), null),
                                change("record.procedure.technique", null, new FieldValue.Method(BLOCK)),
                                change(
                                        "entry.timepoint",
                                        new FieldValue.Planned(planned),
                                        new FieldValue.Unscheduled()),
                                change(
                                        "clinical.lanss",
                                        new FieldValue.Neuropathic(Lanss.ofTotal(3)),
                                        new FieldValue.Neuropathic(partly)))))
                .containsExactly(
                        "Diabetes: No → Yes",
                        "Date of birth: not recorded → 2 Jan 1960",
                        "Date: 13 Oct 2026, 09:15 → not recorded",
                        "BMI 24.6 → not recorded",
                        "Technique: not recorded → Transsacral block",
                        "Timepoint: 12 weeks → Unscheduled",
                        "LANSS 3 (total only) → incomplete");
        assertThat(details(
                        turkish(),
                        entry(
                                BLOCKED,
                                Deed.CREATED,
                                change("record.procedure.bmi", null, new FieldValue.Figure(new Bmi(2460))))))
                .containsExactly("VKİ 24,6");
    }

    @Test
    void anHourThatHappenedTwiceSaysWhichItWas() {
        var zone = java.time.ZoneId.of("Europe/Berlin");
        Moment first = Moment.at(LocalDateTime.of(2026, 10, 25, 2, 30), zone);
        var second = new Moment(first.instant().plusSeconds(3600), zone, first.precision());
        assertThat(details(
                        english(),
                        entry(
                                BLOCKED,
                                Deed.CHANGED,
                                change(
                                        "record.procedure.date",
                                        new FieldValue.Time(first),
                                        new FieldValue.Time(second)))))
                .containsExactly("Date: 25 Oct 2026, 02:30 (First time) → 25 Oct 2026, 02:30 (Second time)");
    }

    static Stream<Coded> choices() {
        List<Coded> all = new ArrayList<>();
        for (Coded[] values : new Coded[][] {
            Sex.values(),
            Side.values(),
            ProcedureStatus.values(),
            Mode.values(),
            AbsenceReason.values(),
            CourseEndKind.values()
        }) {
            all.addAll(List.of(values));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("choices")
    void everyChoiceHasItsWord(Coded choice) {
        HistoryEntry entry = entry(PATIENT, Deed.CREATED, change("patients.sex", null, new FieldValue.Choice(choice)));
        assertThat(details(turkish(), entry)).singleElement().asString().startsWith("Cinsiyet: ");
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void everyDeedHasItsSentence(Deed deed) {
        for (Subject subject : deed.isStep() ? List.of(BLOCKED) : List.of(BLOCKED, SCORES)) {
            @Nullable
            Move move = deed == Deed.MOVED
                    ? new Move(List.of(new Place.WithProcedure(PROCEDURE)), List.of(new Place.WithProcedure(PROCEDURE)))
                    : null;
            var entry = new HistoryEntry(1, AT, "Dr Kaya", subject, deed, false, move, List.of(), null);
            assertThat(english().headline(entry)).contains("13 Oct 2026");
            assertThat(turkish().headline(entry)).contains("13 Eki 2026");
        }
        if (deed != Deed.MOVED && !deed.isStep()) {
            assertThat(english().headline(entry(PATIENT, deed))).startsWith("Patient ");
        }
    }

    static Stream<Deed> deeds() {
        return Stream.of(Deed.values());
    }

    private static final ZonedDateTime AT = ZonedDateTime.of(2026, 11, 3, 14, 5, 0, 0, Samples.ZONE);

    private static HistoryEntry entry(Subject subject, Deed deed, FieldChange... changes) {
        return new HistoryEntry(1, AT, "Dr Kaya", subject, deed, false, null, List.of(changes), null);
    }

    private static FieldChange change(String key, @Nullable FieldValue before, @Nullable FieldValue after) {
        return new FieldChange(new FieldName.Text(key), before, after);
    }

    private static void said(HistoryEntry entry, String inEnglish, String inTurkish) {
        assertThat(breakable(english().headline(entry))).isEqualTo(inEnglish);
        assertThat(breakable(turkish().headline(entry))).isEqualTo(inTurkish);
    }

    private static List<String> details(HistoryWords told, HistoryEntry entry) {
        return told.details(entry).stream().map(Samples::breakable).toList();
    }

    private static HistoryWords english() {
        return new HistoryWords(Words.in(Locale.ENGLISH));
    }

    private static HistoryWords turkish() {
        return new HistoryWords(Words.in(Locale.of("tr")));
    }
}
