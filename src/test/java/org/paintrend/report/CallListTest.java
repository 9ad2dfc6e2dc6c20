package org.paintrend.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paintrend.chart.PdfFile;
import org.paintrend.chart.PrintNote;
import org.paintrend.domain.followup.Due;
import org.paintrend.domain.patient.Identity;
import org.paintrend.words.Words;

/** The call list at 10:00 on 3 November 2026, read back from its PDF. */
class CallListTest {
    private static final String LETTERS = "ğ ş ı İ ö ü ç Ğ Ş Ö Ü Ç";
    private static final String LONGEST = "Abdürrezzakoğulları-".repeat(5);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Call list     | Overdue (1)  | Today (2) | Next 7 days (1)      | Later (6)        | Just missed (1)    | 3 weeks | 30 Oct 2026 | 6 Nov 2026 | 2 attempts 2 Nov 2026, no answer | no telephone | none yet   | 3 Nov 2026, 10:20 | 11 follow-ups
                    tr | Arama listesi | Gecikmiş (1) | Bugün (2) | Önümüzdeki 7 gün (1) | Daha sonra (6)   | Yeni kaçırılan (1) | 3. hafta | 30 Eki 2026 | 6 Kas 2026 | 2 deneme 2 Kas 2026, cevap yok   | telefon yok  | henüz yok  | 3 Kas 2026 10:20  | 11 kontrol
                    """)
    void everyoneStandsUnderTheirGroupWithAllThatIsNeededToCall(
            Locale language,
            String title,
            String overdue,
            String today,
            String week,
            String later,
            String missed,
            String timepoint,
            String due,
            String closes,
            String attempts,
            String noPhone,
            String none,
            String minute,
            String count)
            throws IOException {
        String text = text(few(Words.in(language)));
        assertThat(text)
                .contains(title, count, "Güneş Ağrı Kliniği · 0212 000 00 00", timepoint, due, closes, attempts)
                .contains(noPhone, none, minute, "Işık, Çağrı D-1", "0500 555 1 öğleden sonra 14–16", LETTERS);
        assertThat(places(text, overdue, today, week, later, missed)).isSorted().doesNotContain(-1);
        assertThat(places(text, overdue, "Işık, Çağrı", today, "D-5", "Arslan", week, "D-2"))
                .isSorted()
                .doesNotContain(-1);
    }

    @Test
    void theTitleOfTheFileNamesNobody() throws IOException {
        try (PDDocument document = pdf(few(Words.in(Locale.ENGLISH)))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Call list");
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
        }
    }

    @Test
    void whatTheListWasNarrowedToIsSaid() throws IOException {
        Words words = Words.in(Locale.ENGLISH);
        assertThat(text(list(calls(few()), "Overdue only", words))).contains("11 follow-ups · Overdue only");
        assertThat(text(list(calls(few()), null, words))).doesNotContain("null").contains("11 follow-ups Patient");
    }

    @Test
    void manyPagesRepeatTheHeadSayTheirNumberAndLoseNobody() throws IOException {
        var due = new Due("2026-11-03T10:00", Due.ISTANBUL);
        for (int i = 100; i < 200; i++) {
            due.treated("N-" + i, new Identity("Can", "Kişi" + i, null, "0500 000 0" + i, null), null, "2026-10-09");
        }
        CallList list = list(calls(due), null, Words.in(Locale.ENGLISH));
        try (PDDocument document = pdf(list)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(10);
            var codes = new ArrayList<String>();
            for (int page = 1; page <= pages; page++) {
                String text = text(document, page);
                assertThat(text)
                        .startsWith("Güneş Ağrı Kliniği · 0212 000 00 00 Call list 200 follow-ups Patient Telephone")
                        .endsWith("Printed 3 Nov 2026, 10:00 by Dr Kaya Page " + page + " of " + pages);
                Pattern.compile("N-\\d+").matcher(text).results().forEach(found -> codes.add(found.group()));
            }
            assertThat(text(document, 1)).contains("Overdue (100)").doesNotContain("continued");
            assertThat(text(document, 2)).contains("Overdue (100), continued");
            assertThat(codes)
                    .isEqualTo(list.groups().stream()
                            .flatMap(group -> group.rows().stream())
                            .map(row -> row.cells().get(CallColumn.PATIENT).second())
                            .toList());
        }
    }

    @Test
    void longNamesWrapInsideTheirColumnAndNoLetterLeavesTheSheet() throws IOException {
        var due = new Due("2026-11-03T10:00", Due.ISTANBUL);
        for (int i = 0; i < 12; i++) {
            due.treated(
                    "Ğ".repeat(32),
                    new Identity(LONGEST, LONGEST, null, "0".repeat(60), null),
                    "öğleden sonra ".repeat(7),
                    "2026-10-09");
        }
        try (PDDocument document = pdf(list(calls(due), null, Words.in(Locale.of("tr"))))) {
            var letters = new Letters();
            letters.getText(document);
            assertThat(letters.all).hasSizeGreaterThan(1000).allSatisfy(one -> {
                assertThat(one.getXDirAdj()).isGreaterThan(53f);
                assertThat(one.getXDirAdj() + one.getWidthDirAdj()).isLessThan(789f);
                assertThat(one.getYDirAdj()).isBetween(53f, 542f);
            });
            assertThat(letters.all.stream()
                            .filter(one -> "Ğ".equals(one.getUnicode()))
                            .filter(one ->
                                    one.getXDirAdj() + one.getWidthDirAdj() > 54 + CallColumn.PHONE.left() * 0.75))
                    .isEmpty();
        }
    }

    @Test
    void everySheetIsA4AcrossWithItsLettersEmbedded() throws IOException {
        try (PDDocument document = pdf(few(Words.in(Locale.of("tr"))))) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isBetween(842f, 843f);
                assertThat(page.getMediaBox().getHeight()).isBetween(595f, 596f);
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    private static Due few() {
        return new Due("2026-11-03T10:00", Due.ISTANBUL)
                .treated(
                        "D-1",
                        new Identity("Çağrı", "Işık", null, "0500 555 1", null),
                        "öğleden sonra 14–16",
                        "2026-10-09",
                        "2026-11-01T10:00",
                        "2026-11-02T10:00")
                .treated("D-2", new Identity("Demo", "Öğüt", null, null, null), null, "2026-10-14")
                .treated("D-3", new Identity(null, "Arslan", null, "0500 555 3", null), LETTERS, "2026-10-13")
                .treated("D-4", Identity.NONE, null, "2026-10-01")
                .treated("D-5", new Identity("Ümit", "Şahin", null, "0500 555 5", null), null, "2026-11-03T09:20");
    }

    private static CallList few(Words words) {
        return list(calls(few()), null, words);
    }

    private static List<CallList.Call> calls(Due due) {
        return due.visits().stream()
                .map(visit -> new CallList.Call(visit, "Transsacral block"))
                .toList();
    }

    private static CallList list(List<CallList.Call> calls, String narrowed, Words words) {
        var note = new PrintNote(
                "Güneş Ağrı Kliniği",
                words.dateTime(Due.instant("2026-11-03T10:00", Due.ISTANBUL), Due.ISTANBUL),
                "Dr Kaya");
        return CallList.of(calls, narrowed, note, "0212 000 00 00", words);
    }

    private static List<Integer> places(String text, String... parts) {
        return List.of(parts).stream().map(text::indexOf).toList();
    }

    private static String text(CallList list) throws IOException {
        try (PDDocument document = pdf(list)) {
            return joined(new PDFTextStripper().getText(document));
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return joined(stripper.getText(document));
    }

    /** With broken lines joined again. */
    private static String joined(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }

    private static PDDocument pdf(CallList list) throws IOException {
        var bytes = new ByteArrayOutputStream();
        PdfFile.writeAll(letters -> CallSheet.of(list, letters), CallSheet.MARGIN, list.words(), bytes);
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
    }
}
