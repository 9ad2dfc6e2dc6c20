package org.paintrend.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.batik.svggen.SVGGraphics2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.words.Words;

/** What stands on a printed sheet. */
class TrendSheetTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Trend of Ş-0007, procedure of 21 Jul 2026 | Responder at 12 weeks | Printed 3 Nov 2026, 12:00 by Dr Kaya | Page 1 of 1 | responder rule version
                    tr | Ş-0007 seyri, işlem 21 Tem 2026 | 12. haftada yanıt var | Yazdırma: 3 Kas 2026 12:00, Dr Kaya | Sayfa 1/1 | yanıt kuralı sürüm
                    """)
    void itSaysWhoseItIsWhatItShowsAndWhereItCameFrom(
            Locale language, String title, String verdict, String printed, String page, String stamp) throws Exception {
        Words words = Words.in(language);
        var figure =
                TrendFigure.of(Trend.of(Courses.usual()), new PatientCode("Ş-0007"), LocalDate.of(2026, 11, 3), false);
        var note = new PrintNote(
                "Güneş Ağrı Kliniği", words.dateTime(Instant.parse("2026-11-03T09:00:00Z"), Courses.ZONE), "Dr Kaya");
        var sheet = new TrendSheet(figure, note, words);
        assertThat(text(sheet)).contains("Güneş Ağrı Kliniği", title, verdict, printed, page, stamp);
        assertThat(sheet.title()).isEqualTo(title);
        assertThat(sheet.height()).isBetween(700.0, 780.0);
    }

    private static String text(TrendSheet sheet) throws Exception {
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null);
        var g2 = new SVGGraphics2D(document);
        sheet.draw(g2);
        return g2.getRoot().getTextContent().replace('\u00a0', ' ');
    }
}
