package org.paintrend.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.LanssItem;
import org.paintrend.domain.outcome.CourseKind;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.outcome.RuleInstrument;
import org.paintrend.domain.procedure.CourseEnd;
import org.paintrend.domain.procedure.CourseEndKind;
import org.paintrend.domain.procedure.ProcedureStatus;

/** The sentence over every course, in both languages, word for word. */
class VerdictTest {
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);
    private static final Words TURKISH = Words.in(Locale.of("tr"));

    record Case(CourseKind kind, Episode episode, String english, String turkish) {}

    static List<Case> courses() {
        return List.of(
                new Case(
                        CourseKind.SUSTAINED,
                        Samples.done()
                                .scores("pre", 7, 19)
                                .scores("3w", 3, 9)
                                .scores("12w", 3, 7)
                                .episode(),
                        "Responder at 12 weeks: NRS 7 → 3, −57 %; sustained since 3 weeks.",
                        "12. haftada yanıt var: NRS 7 → 3, −%57; 3. haftadan beri sürüyor."),
                new Case(
                        CourseKind.LATE,
                        Samples.done()
                                .scores("pre", 7, null)
                                .scores("3w", 5, null)
                                .scores("12w", 3, null)
                                .episode(),
                        "Responder at 12 weeks: NRS 7 → 3, −57 %; late, not yet at 3 weeks.",
                        "12. haftada yanıt var: NRS 7 → 3, −%57; geç yanıt, 3. haftada henüz yoktu."),
                new Case(
                        CourseKind.RESPONDER_EARLIER_UNKNOWN,
                        Samples.done()
                                .scores("pre", 7, null)
                                .scores("12w", 0, null)
                                .episode(),
                        "Responder at 12 weeks: NRS 7 → 0, −100 %; earlier weeks unknown.",
                        "12. haftada yanıt var: NRS 7 → 0, −%100; önceki haftalar bilinmiyor."),
                new Case(
                        CourseKind.LOST,
                        Samples.done()
                                .scores("pre", 5, null)
                                .scores("3w", 2, null)
                                .scores("12w", 4, null)
                                .episode(),
                        "Non-responder at 12 weeks: NRS 5 → 4, −20 %; lost, responder at 3 weeks: NRS 5 → 2, −60 %.",
                        "12. haftada yanıt yok: NRS 5 → 4, −%20; yitirildi, 3. haftada yanıt var: NRS 5 → 2, −%60."),
                new Case(
                        CourseKind.NONE,
                        Samples.done()
                                .scores("pre", 7, null)
                                .scores("3w", 7, null)
                                .scores("12w", 8, null)
                                .episode(),
                        "Worse at 12 weeks: NRS 7 → 8, +14 %; 50 % not reached at any visit.",
                        "12. haftada kötüleşme: NRS 7 → 8, +%14; hiçbir görüşmede %50 azalmaya ulaşılmadı."),
                new Case(
                        CourseKind.NONE,
                        Samples.done()
                                .scores("pre", 7, null)
                                .scores("1h", 2, null)
                                .scores("3w", 7, null)
                                .scores("12w", 4, null)
                                .episode(),
                        "Partial responder at 12 weeks: NRS 7 → 4, −43 %; response at 1 hour only.",
                        "12. haftada kısmi yanıt: NRS 7 → 4, −%43; yalnız 1. saatte yanıt vardı."),
                new Case(
                        CourseKind.NON_RESPONDER_EARLIER_UNKNOWN,
                        Samples.done()
                                .scores("pre", 7, null)
                                .scores("12w", 7, null)
                                .episode(),
                        "Non-responder at 12 weeks: NRS 7 → 7, 0 %; earlier weeks unknown.",
                        "12. haftada yanıt yok: NRS 7 → 7, %0; önceki haftalar bilinmiyor."),
                new Case(
                        CourseKind.PENDING,
                        Samples.done()
                                .scores("pre", 7, null)
                                .scores("3w", 4, null)
                                .asOf(40)
                                .episode(),
                        "Pending until 12 weeks (due 13 Oct 2026); so far partial responder at 3 weeks: NRS 7 → 4, −43 %.",
                        "Sonuç 12. haftada belli olacak (hedef gün 13 Eki 2026); "
                                + "şimdilik 3. haftada kısmi yanıt: NRS 7 → 4, −%43."),
                new Case(
                        CourseKind.PENDING,
                        Samples.done()
                                .scores("pre", 7, null)
                                .scores("1h", 2, null)
                                .asOf(90)
                                .episode(),
                        "Pending until 12 weeks (overdue, window open until 27 Oct 2026); so far only at 1 hour: "
                                + "NRS 7 → 2, −71 %.",
                        "Sonuç 12. haftada belli olacak (gecikti, aralık 27 Eki 2026 tarihinde kapanıyor); "
                                + "şimdilik yalnız 1. saatte: NRS 7 → 2, −%71."),
                new Case(
                        CourseKind.PENDING,
                        Samples.done().scores("pre", 7, null).asOf(75).episode(),
                        "Pending until 12 weeks (open until 27 Oct 2026); no follow-up yet.",
                        "Sonuç 12. haftada belli olacak (aralık 27 Eki 2026 tarihinde kapanıyor); henüz takip yok."),
                new Case(
                        CourseKind.PENDING,
                        Samples.done()
                                .scores("pre", 7, 19)
                                .scores("12w", null, 7)
                                .asOf(86)
                                .episode(),
                        "Pending until 12 weeks (NRS not recorded, window open until 27 Oct 2026); no follow-up yet.",
                        "Sonuç 12. haftada belli olacak (NRS kaydedilmedi, aralık 27 Eki 2026 tarihinde kapanıyor); "
                                + "henüz takip yok."),
                new Case(
                        CourseKind.UNKNOWN,
                        Samples.done()
                                .scores("pre", 7, null)
                                .scores("3w", 3, null)
                                .episode(),
                        "Unknown: nothing recorded at 12 weeks; the window closed on 27 Oct 2026. "
                                + "Last known: responder at 3 weeks: NRS 7 → 3, −57 %.",
                        "Bilinmiyor: 12. haftada kayıt yok; aralık 27 Eki 2026 tarihinde kapandı. "
                                + "Son bilinen: 3. haftada yanıt var: NRS 7 → 3, −%57."),
                new Case(
                        CourseKind.UNKNOWN,
                        Samples.done()
                                .scores("pre", 7, null)
                                .absent("12w", AbsenceReason.DECLINED)
                                .episode(),
                        "Unknown at 12 weeks: declined.",
                        "Sonuç 12. haftada bilinmiyor: istemedi."),
                new Case(
                        CourseKind.UNKNOWN,
                        Samples.done()
                                .scores("pre", 7, 19)
                                .scores("12w", null, 7)
                                .episode(),
                        "Unknown: NRS not recorded at 12 weeks.",
                        "Bilinmiyor: 12. haftada NRS kaydedilmedi."),
                new Case(
                        CourseKind.ENDED_EARLY,
                        Samples.done()
                                .scores("pre", 7, null)
                                .scores("3w", 6, null)
                                .ended(new CourseEnd(CourseEndKind.SURGERY, LocalDate.of(2026, 9, 1)))
                                .episode(),
                        "Ended early: surgery on 1 Sep 2026, before the follow-up at 12 weeks. "
                                + "Last known: non-responder at 3 weeks: NRS 7 → 6, −14 %.",
                        "Erken sonlandı: ameliyat, 1 Eyl 2026; 12. haftada yapılacak takipten önce. "
                                + "Son bilinen: 3. haftada yanıt yok: NRS 7 → 6, −%14."),
                new Case(
                        CourseKind.NOT_EVALUABLE,
                        Samples.done().scores("12w", 3, null).episode(),
                        "Not evaluable: NRS before the procedure is not recorded. At 12 weeks: NRS 3.",
                        "Değerlendirilemez: işlem öncesi NRS kaydedilmedi. 12. haftada NRS 3."),
                new Case(
                        CourseKind.NOT_EVALUABLE,
                        Samples.done()
                                .scores("pre", 0, null)
                                .scores("12w", 0, null)
                                .episode(),
                        "Not evaluable: NRS was 0 before the procedure, and there is no percentage of 0. "
                                + "At 12 weeks: NRS 0.",
                        "Değerlendirilemez: işlem öncesi NRS 0 idi; 0’ın yüzdesi yoktur. 12. haftada NRS 0."),
                new Case(
                        CourseKind.SUSTAINED,
                        Samples.done()
                                .rule(new ResponderRule(4, RuleInstrument.BOTH, 50, "12w"))
                                .scores("pre", 7, 19)
                                .scores("3w", 3, 9)
                                .scores("12w", 3, 7)
                                .episode(),
                        "Responder at 12 weeks: NRS 7 → 3, −57 % and LANSS 19 → 7, −63 %; sustained since 3 weeks.",
                        "12. haftada yanıt var: NRS 7 → 3, −%57 ve LANSS 19 → 7, −%63; 3. haftadan beri sürüyor."));
    }

    @ParameterizedTest
    @MethodSource("courses")
    void everyCourseHasItsSentence(Case one) {
        assertThat(one.episode().course().kind()).isEqualTo(one.kind());
        assertThat(Samples.breakable(new Verdict(ENGLISH).sentence(one.episode())))
                .isEqualTo(one.english());
        assertThat(Samples.breakable(new Verdict(TURKISH).sentence(one.episode())))
                .isEqualTo(one.turkish());
    }

    @Test
    void noKindOfCourseIsLeftOut() {
        Set<CourseKind> told = courses().stream().map(Case::kind).collect(Collectors.toSet());
        assertThat(told).isEqualTo(EnumSet.allOf(CourseKind.class));
    }

    @Test
    void aPlannedOrCancelledProcedureSaysSo() {
        Episode planned = Samples.done()
                .status(ProcedureStatus.PLANNED)
                .scores("pre", 7, null)
                .episode();
        Episode cancelled = Samples.done().status(ProcedureStatus.CANCELLED).episode();
        assertThat(new Verdict(ENGLISH).sentence(planned))
                .isEqualTo("Planned for 21 Jul 2026. The course begins when it is done.");
        assertThat(new Verdict(TURKISH).sentence(planned))
                .isEqualTo("21 Tem 2026 için planlandı. Takip, işlem yapılınca başlar.");
        assertThat(new Verdict(ENGLISH).sentence(cancelled)).isEqualTo("Cancelled: fever.");
        assertThat(new Verdict(TURKISH).sentence(cancelled)).isEqualTo("İptal edildi: fever.");
    }

    @Test
    void scoresAndTimepointsAreNotBrokenOverTwoLines() {
        Episode judged = Samples.done().scores("pre", 7, 19).scores("12w", 3, 7).episode();
        assertThat(new Verdict(ENGLISH).sentence(judged).split(" "))
                .contains("at\u00a012\u00a0weeks:", "NRS\u00a07\u00a0→\u00a03,", "−57\u00a0%;");
        assertThat(new Verdict(TURKISH).sentence(judged)).startsWith("12.\u00a0haftada ");
    }

    static Stream<Arguments> lanss() {
        Map<LanssItem, Boolean> asked = Map.of(
                LanssItem.DYSAESTHESIA, true,
                LanssItem.AUTONOMIC, true,
                LanssItem.EVOKED, true,
                LanssItem.PAROXYSMAL, false,
                LanssItem.THERMAL, false);
        return Stream.of(
                Arguments.of(
                        Samples.done().scores("pre", 7, 19).scores("3w", 3, 9).scores("12w", 3, 7),
                        "LANSS 19 → 7, −63 %; from 12 or more to below 12.",
                        "LANSS 19 → 7, −%63; 12 ve üzerinden 12’nin altına indi."),
                Arguments.of(
                        Samples.done().scores("pre", 7, 8).scores("3w", 3, 12),
                        "LANSS 8 → 12, +50 % at 3 weeks; from below 12 to 12 or more.",
                        "3. haftada LANSS 8 → 12, +%50; 12’nin altından 12 ve üzerine çıktı."),
                Arguments.of(
                        Samples.done().scores("pre", 7, 0).scores("12w", 3, 0),
                        "LANSS 0 → 0; below 12 as before.",
                        "LANSS 0 → 0; önceki gibi 12’nin altında."),
                Arguments.of(
                        Samples.done().scores("pre", 7, 24).scores("1h", 3, 0),
                        "LANSS 24 before the procedure, 12 or more; not recorded since.",
                        "LANSS işlem öncesi 24, 12 ve üzeri; sonrasında kaydedilmedi."),
                Arguments.of(
                        Samples.done().scores("pre", 7, null).scores("12w", 3, 7),
                        "LANSS 7 at 12 weeks, below 12; not recorded before the procedure.",
                        "12. haftada LANSS 7, 12’nin altında; işlem öncesi kaydedilmedi."),
                Arguments.of(
                        Samples.done().scores("pre", 7, 19).lanss("12w", 3, Lanss.ofItems(asked)),
                        "LANSS at 12 weeks incomplete, 5 of 7 items; 12 or more.",
                        "12. haftada LANSS eksik, 7 maddenin 5 tanesi kayıtlı; 12 ve üzeri."),
                Arguments.of(
                        Samples.done().status(ProcedureStatus.CANCELLED).scores("pre", 7, 19),
                        "LANSS 19 as the baseline, 12 or more.",
                        "Başlangıçta LANSS 19, 12 ve üzeri."),
                Arguments.of(Samples.done().scores("pre", 7, null), "LANSS not recorded.", "LANSS kaydedilmedi."));
    }

    @ParameterizedTest
    @MethodSource("lanss")
    void lanssIsToldByTheSameArithmeticAndItsClass(Samples course, String english, String turkish) {
        assertThat(Samples.breakable(new Verdict(ENGLISH).lanss(course.episode())))
                .isEqualTo(english);
        assertThat(Samples.breakable(new Verdict(TURKISH).lanss(course.episode())))
                .isEqualTo(turkish);
    }
}
