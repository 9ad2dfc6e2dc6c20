package org.paintrend.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.paintrend.chart.PrintNote;
import org.paintrend.clinic.catalogue.ClinicCatalogue;
import org.paintrend.domain.catalogue.AfterCare;
import org.paintrend.domain.catalogue.CareLine;
import org.paintrend.words.Words;

/** The leaflet, read back from its PDF. */
class LeafletTest {
    private static final List<String> TECHNIQUES =
            List.of("transsacral-block", "nerve-root-sleeve", "sacroiliac-joint", "lumbar-sympathetic", "other");
    private static final Map<String, String> EVERYTHING =
            Map.of("step-down", "", "paracetamol", "", "anticoagulant", "yarın sabah, Iğdır'daki gibi");

    private final AfterCare care = new ClinicCatalogue(List.of()).afterCare();

    static Stream<Arguments> everyLeaflet() {
        return TECHNIQUES.stream()
                .flatMap(technique -> Words.LANGUAGES.stream().map(language -> Arguments.of(technique, language)));
    }

    @ParameterizedTest
    @MethodSource("everyLeaflet")
    void everySentenceReadsBackWithItsLettersEmbedded(String technique, Locale language) throws IOException {
        Words words = Words.in(language);
        try (PDDocument document = pdf(leaflet(technique, EVERYTHING, "0212 000 00 00", null, words))) {
            String text = text(document);
            for (CareLine line : care.leaflet(technique, EVERYTHING)) {
                String said = line.text(language.getLanguage(), EVERYTHING.getOrDefault(line.id(), ""));
                assertThat(text).contains(said.replace('\u00a0', ' '));
            }
            care.signs()
                    .forEach(sign -> assertThat(text).contains(sign.wording().in(language.getLanguage())));
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            PDPage page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(page.getMediaBox().getHeight()).isBetween(842f, 843f);
            assertThat(page.getResources().getFontNames()).isNotEmpty();
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            }
            for (COSName name : page.getResources().getXObjectNames()) {
                assertThat(page.getResources().isImageXObject(name)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | After your procedure | Today | Call 0212 000 00 00 at once if you notice                     | loss of control over bladder or bowel | Printed 3 Nov 2026, 12:00 by Dr Kaya  | Page 1 of 1
                    tr | İşleminizden sonra   | Bugün | Şunları fark ederseniz hemen 0212 000 00 00 numaralı telefonu arayın | idrar ya da dışkı tutamama         | Yazdırma: 3 Kas 2026 12:00, Dr Kaya | Sayfa 1/1
                    """)
    void itSaysWhoseItIsAndWhatToDoInTheLanguageAsked(
            Locale language, String title, String heading, String call, String sign, String printed, String page)
            throws IOException {
        Words words = Words.in(language);
        assertThat(text(leaflet("other", Map.of(), "0212 000 00 00", null, words)))
                .contains("Güneş Ağrı Kliniği", title, "ğ ş ı İ ö ü ç Ğ Ş Ö Ü Ç", heading, call, sign, printed, page);
    }

    @Test
    void withoutATelephoneNumberNoneIsPrinted() throws IOException {
        assertThat(text(leaflet("other", Map.of(), null, null, Words.in(Locale.ENGLISH))))
                .contains("Call the clinic at once if you notice")
                .doesNotContain("null");
    }

    @ParameterizedTest
    @CsvSource({"step-down, by day 4 or 5", "paracetamol, paracetamol 1 g", "anticoagulant, Your blood thinner"})
    void aLineForAClinicianToChooseIsThereOnlyWhenChosen(String id, String words) throws IOException {
        assertThat(text(leaflet("nerve-root-sleeve", Map.of(), null, null, Words.in(Locale.ENGLISH))))
                .doesNotContain(words);
        assertThat(text(leaflet("nerve-root-sleeve", Map.of(id, "tomorrow"), null, null, Words.in(Locale.ENGLISH))))
                .contains(words);
    }

    @Test
    void aNameIsThereOnlyWhenAsked() throws IOException {
        Words words = Words.in(Locale.ENGLISH);
        assertThat(text(leaflet("other", Map.of(), null, "Işıl Öğüt", words))).contains("Işıl Öğüt");
        assertThat(leaflet("other", Map.of(), null, "Işıl Öğüt", words).title()).doesNotContain("Işıl");
        assertThat(text(leaflet("other", Map.of(), null, null, words))).doesNotContain("Işıl");
    }

    @ParameterizedTest
    @CsvSource({"20, 7", "0, 10"})
    void howeverMuchItSaysItStaysOnTheSheetAndAsLargeAsItCan(int extra, double smallest) throws IOException {
        var chosen = new HashMap<>(EVERYTHING);
        chosen.put("anticoagulant", "ask us before you take it ".repeat(extra));
        try (PDDocument document = pdf(leaflet("other", chosen, "0212 000 00 00", "Işıl", Words.in(Locale.of("tr"))))) {
            var letters = new Letters();
            letters.getText(document);
            assertThat(letters.all).allSatisfy(one -> {
                assertThat(one.getXDirAdj()).isBetween(53f, 542f);
                assertThat(one.getYDirAdj()).isBetween(53f, 790f);
            });
            assertThat(letters.smallest()).isGreaterThan(smallest * 0.75);
        }
    }

    private Leaflet leaflet(String technique, Map<String, String> chosen, String phone, String patient, Words words) {
        var note = new PrintNote("Güneş Ağrı Kliniği", words.get("common.date-time", date(words), "12:00"), "Dr Kaya");
        var about = new Leaflet.About(technique, "ğ ş ı İ ö ü ç Ğ Ş Ö Ü Ç, " + date(words), patient);
        return Leaflet.of(care, about, chosen, note, phone, words);
    }

    private static String date(Words words) {
        return words.date(LocalDate.of(2026, 11, 3));
    }

    private static String text(Leaflet leaflet) throws IOException {
        try (PDDocument document = pdf(leaflet)) {
            return text(document);
        }
    }

    /** With broken lines joined again. */
    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
    }

    private static PDDocument pdf(Leaflet leaflet) throws IOException {
        var bytes = new ByteArrayOutputStream();
        leaflet.writePdf(bytes);
        return Loader.loadPDF(bytes.toByteArray());
    }

    /** Where each letter stands, in points from the upper left corner. */
    private static final class Letters extends PDFTextStripper {
        final List<TextPosition> all = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition text) {
            all.add(text);
            super.processTextPosition(text);
        }

        double smallest() {
            return all.stream().mapToDouble(TextPosition::getFontSizeInPt).min().orElseThrow();
        }
    }
}
