package org.paintrend.ui.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.chart.Listing;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.CohortReview;
import org.paintrend.clinic.Progress;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.cohort.CohortFilter;
import org.paintrend.exchange.json.FiguresJson;
import org.paintrend.words.Words;

/** Cards, evidence, table and {@code stats --json} say the same of missing, zero-baseline and repeat procedures. */
class FiguresAgreeTest {
    /** A file has ten significant digits. */
    private static final Offset<Double> TEN_DIGITS = Offset.offset(1e-9);

    @TempDir
    private Path folder;

    private Clinic clinic;
    private Chosen chosen;

    @BeforeEach
    void open() throws Exception {
        clinic = Filled.of(folder, Filled.FEW);
        CohortReview.Material material = clinic.cohort().read(Progress.unheard());
        chosen = Chosen.of(material, CohortFilter.ALL, false);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void theCardsSayWhatWasWorkedOutByHand() {
        // Counted are A twice, B, C and F: E has no baseline, D one of 0, and G can still come.
        assertThat(texts(Locale.ENGLISH).responders())
                .isEqualTo(new Card(
                        "Responders at\u00a012\u00a0weeks, NRS, 50 % or more",
                        List.of(new Card.Figure("40 %", "")),
                        "95 % interval 12 to 77 %",
                        "2 of 5; missing counts as non-response \u00b7 1 still awaited"));
        assertThat(texts(Locale.ENGLISH).change().figures()).containsExactly(new Card.Figure("\u22123", ""));
        assertThat(texts(Locale.ENGLISH).change().beneath())
                .startsWith("mean \u22122.4 (")
                .endsWith("; 5 pairs");
        assertThat(texts(Locale.ENGLISH).courses().figures())
                .containsExactly(
                        new Card.Figure("1", "sustained"), new Card.Figure("1", "late"), new Card.Figure("2", "lost"));
        assertThat(texts(Locale.ENGLISH).events().figures()).containsExactly(new Card.Figure("0", ""));
        assertThat(texts(Locale.of("tr")).responders().figures()).containsExactly(new Card.Figure("%40", ""));
    }

    @Test
    void cardEvidenceTableAndJsonSayTheSame() throws Exception {
        JsonNode told = new ObjectMapper().readTree(FiguresJson.of(chosen.figures()));
        JsonNode rate = told.at("/nrs/12w/atLeast50/nonResponder");
        assertThat(rate.get("responders").asInt()).isEqualTo(2);
        assertThat(rate.get("denominator").asInt()).isEqualTo(5);
        assertThat(told.get("patients").asInt()).isEqualTo(7);
        assertThat(told.at("/nrs/12w/awaited").asInt()).isEqualTo(1);

        List<String> row = row();
        assertThat(row.subList(3, 5)).containsExactly("2", "5");
        assertThat(Double.parseDouble(row.get(5)))
                .isEqualTo(rate.get("proportion").asDouble());
        assertThat(Double.parseDouble(row.get(6))).isCloseTo(rate.get("low").asDouble(), TEN_DIGITS);
        assertThat(Double.parseDouble(row.get(7))).isCloseTo(rate.get("high").asDouble(), TEN_DIGITS);

        Words words = Words.in(Locale.ENGLISH);
        assertThat(new Evidence(words, chosen, Instrument.NRS)
                        .of(Evidence.Topic.RESPONDERS)
                        .getFirst()
                        .lines())
                .contains(
                        new Evidence.Line(
                                "Missing counts as non-response (primary)", "2 of 5 = 40.0 % (11.8 to 76.9 %)"),
                        new Evidence.Line("Observed alone", "2 of 4 = 50.0 % (15.0 to 85.0 %)"),
                        new Evidence.Line("Missing", "1"));
        assertThat(String.format(Locale.ROOT, "%.1f", 100 * rate.get("low").asDouble()))
                .isEqualTo("11.8");
    }

    @Test
    void aTestOfFewPairsGivesItsReasonInsteadOfAP() {
        assertThat(new Evidence(Words.in(Locale.ENGLISH), chosen, Instrument.NRS)
                        .of(Evidence.Topic.CHANGE).stream()
                                .flatMap(section -> section.lines().stream())
                                .filter(line -> line.name().startsWith("Signed-rank"))
                                .map(Evidence.Line::value))
                .contains("none: with fewer than 6 pairs that differ, no p can reach 0.05");
    }

    @Test
    void noneLeftIsNoFigureAndNoZero() {
        Chosen nobody = Chosen.of(chosen.material(), CohortFilter.ALL.withDiagnosis("nowhere"), false);
        Card card = new CardTexts(Words.in(Locale.ENGLISH), nobody, Instrument.NRS).responders();
        assertThat(card.figures()).containsExactly(new Card.Figure("\u2013", ""));
        assertThat(card.beneath()).isEqualTo("Nobody can be counted yet");
    }

    private CardTexts texts(Locale language) {
        return new CardTexts(Words.in(language), chosen, Instrument.NRS);
    }

    private List<String> row() {
        Listing listing = new ClinicCharts(Words.in(Locale.ENGLISH))
                .of(CohortChoice.FIRST.with(ChartKind.RESPONDERS), chosen, Instrument.NRS, Map.of())
                .listing();
        return listing.data().stream()
                .filter(row -> row.subList(0, 3).equals(List.of("12w", "50", "non-responder")))
                .findFirst()
                .orElseThrow();
    }
}
