package org.paintrend.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.outcome.Course;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.words.EvidenceText.Block;
import org.paintrend.words.EvidenceText.Line;

/** What stands behind "Show the evidence". */
class EvidenceTextTest {
    private final EvidenceText english = new EvidenceText(Words.in(Locale.ENGLISH));
    private final EvidenceText turkish = new EvidenceText(Words.in(Locale.of("tr")));

    @Test
    void aResponderCanBeCheckedWithAPencil() {
        Course course = Samples.done()
                .scores("pre", 7, 19)
                .scores("1h", 2, null)
                .scores("3w", 3, 9)
                .scores("12w", 3, 7)
                .episode()
                .course();
        List<Block> blocks = english.blocks(course, course.primary());
        assertThat(blocks)
                .extracting(Block::heading)
                .containsExactly("NRS decides", "LANSS, by the same arithmetic", "Course");
        assertThat(blocks.get(0).lines())
                .containsExactly(
                        new Line("Before (b)", "7 · 20 Jul 2026 · in window"),
                        new Line("12 weeks (f)", "3 · 14 Oct 2026 · in window · window 29 Sep 2026 to 27 Oct 2026"),
                        new Line("Relief", "100 × (7 − 3) = 400 ≥ 50 × 7 = 350"),
                        new Line("Highest for 50 % relief", "3"),
                        new Line("Change", "4 points less, −57 %"),
                        new Line("2 points (Farrar 2001)", "reached"),
                        new Line("30 %, moderate (IMMPACT)", "reached"),
                        new Line("50 %, substantial (IMMPACT)", "reached"),
                        new Line("Response", "Responder"));
        assertThat(blocks.get(0).cautions()).isEmpty();
        assertThat(blocks.get(1).lines()).contains(new Line("Class", "from 12 or more to below 12"));
        assertThat(breakable(blocks.get(2)))
                .containsExactly(
                        new Line("Rule", "NRS, 50 % relief or more, at 12 weeks (version 1)"),
                        new Line("1 hour", "Responder: NRS 7 → 2, −71 %"),
                        new Line("3 weeks", "Responder: NRS 7 → 3, −57 %"),
                        new Line("12 weeks", "Responder: NRS 7 → 3, −57 %"));
    }

    @Test
    void aWorseScoreIsToldInWholeNumbersToo() {
        Course course = Samples.done()
                .scores("pre", 7, null)
                .scores("12w", 8, null)
                .episode()
                .course();
        Block nrs = turkish.blocks(course, course.primary()).getFirst();
        assertThat(nrs.lines())
                .contains(
                        new Line("Azalma", "100 × (7 − 8) = -100 < 50 × 7 = 350".replace("-", "\u2212")),
                        new Line("Değişim", "1 puan fazla, +%14"),
                        new Line("2 puan (Farrar 2001)", "ulaşılmadı"),
                        new Line("Yanıt", "Kötüleşme"));
    }

    @Test
    void whatIsMissingIsNamed() {
        Course course = Samples.done().scores("3w", 3, null).episode().course();
        List<Block> blocks = english.blocks(course, course.primary());
        assertThat(blocks.getFirst().lines())
                .containsExactly(
                        new Line("Before (b)", "not recorded"),
                        new Line("12 weeks (f)", "missed · window 29 Sep 2026 to 27 Oct 2026"),
                        new Line("Response", "Not evaluable"));
        assertThat(breakable(blocks.getLast()))
                .contains(new Line("1 hour", "missed"), new Line("3 weeks", "Not evaluable: NRS – → 3"));
    }

    private static List<Line> breakable(Block block) {
        return block.lines().stream()
                .map(line -> new Line(line.label(), Samples.breakable(line.value())))
                .toList();
    }

    record Warned(Samples course, String timepoint, String english, String turkish) {}

    static List<Warned> cautions() {
        Samples late = Samples.done().scores("pre", 7, null);
        late.with(late.assessment("12w", Samples.DAY.plusDays(120).atTime(9, 0), Nrs.of(3), null, null, "was abroad"));
        Samples early = Samples.done().scores("pre", 7, null);
        early.with(early.assessment(
                "12w", Samples.DAY.plusDays(60).atTime(9, 0), Nrs.of(3), null, null, "leaves the country"));
        Samples recalled = Samples.done();
        recalled.with(recalled.assessment(
                "pre", Samples.DAY.plusDays(5).atTime(9, 0), Nrs.of(7), null, null, "clinician trusts it"));
        return List.of(
                new Warned(
                        Samples.done().scores("pre", 2, null).scores("12w", 1, null),
                        "12w",
                        "Low baseline: at 2 a single point decides.",
                        "Düşük başlangıç: 2 iken tek bir puan belirleyicidir."),
                new Warned(
                        Samples.done().scores("pre", 7, null).nrs("12w", 3, RecallPeriod.WORST_24H),
                        "12w",
                        "Different recall periods: pain now before, worst of 24 hours here.",
                        "Sorulan dönemler farklı: öncesinde şu anki ağrı, burada 24 saatin en kötüsü."),
                new Warned(
                        late,
                        "12w",
                        "Taken after the window; outside the primary analysis.",
                        "Aralıktan sonra alındı; ana çözümlemeye girmez."),
                new Warned(
                        early,
                        "12w",
                        "Taken before the window; outside the primary analysis.",
                        "Aralıktan önce alındı; ana çözümlemeye girmez."),
                new Warned(
                        recalled.scores("12w", 3, null),
                        "12w",
                        "The score before the procedure was told afterwards.",
                        "İşlem öncesi skor işlemden sonra anımsanarak söylendi."),
                new Warned(
                        Samples.done()
                                .scores("pre", 7, null)
                                .scores("12w", 3, null)
                                .asOf(86),
                        "12w",
                        "Provisional: the window is open until 27 Oct 2026.",
                        "Geçici: aralık 27 Eki 2026 tarihine kadar açık."),
                new Warned(
                        Samples.done().scores("pre", 0, null).scores("12w", 3, null),
                        "12w",
                        "Before the procedure it was 0: there is no percentage of 0.",
                        "İşlem öncesi 0 idi: 0’ın yüzdesi yoktur."),
                new Warned(
                        Samples.done().scores("pre", 7, 19).scores("1h", 3, 9),
                        "1h",
                        "LANSS asks about the last week; so soon after the procedure it still speaks of the time before.",
                        "LANSS son bir haftayı sorar; işlemden bu kadar kısa süre sonra hâlâ önceki dönemi anlatır."));
    }

    @ParameterizedTest
    @MethodSource("cautions")
    void aDoubtfulFigureIsWarnedAbout(Warned one) {
        Episode episode = one.course().episode();
        Visit visit = episode.followUp().visit(one.timepoint()).orElseThrow();
        assertThat(english.blocks(episode.course(), visit))
                .flatExtracting(Block::cautions)
                .containsExactly(one.english());
        assertThat(turkish.blocks(episode.course(), visit))
                .flatExtracting(Block::cautions)
                .containsExactly(one.turkish());
    }

    @Test
    void thePrimaryVisitDecidesOrTheLatestSeenBeforeIt() {
        Course judged = Samples.done()
                .scores("pre", 7, null)
                .scores("3w", 3, null)
                .scores("12w", 3, null)
                .episode()
                .course();
        Course pending = Samples.done()
                .scores("pre", 7, null)
                .scores("3w", 3, null)
                .asOf(40)
                .episode()
                .course();
        assertThat(EvidenceText.decisive(judged).timepoint().id()).isEqualTo("12w");
        assertThat(EvidenceText.decisive(pending).timepoint().id()).isEqualTo("3w");
    }
}
