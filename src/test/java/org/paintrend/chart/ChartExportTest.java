package org.paintrend.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.words.Words;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ChartExportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
    private static final PatientCode CODE = new PatientCode("Ş-0007");

    private final ChartExport english = new ChartExport(Words.in(Locale.ENGLISH));
    private final ChartExport turkish = new ChartExport(Words.in(Locale.of("tr")));
    private final TrendFigure figure = TrendFigure.of(Trend.of(Courses.usual()), CODE, TODAY, false);
    private final TrendFigure invented = TrendFigure.of(Trend.of(Courses.usual()), CODE, TODAY, true);

    @TempDir
    Path folder;

    @Test
    void aPngKnowsItsTrueSize() throws IOException {
        Path file = folder.resolve("trend.png");
        english.save(figure, ChartFormat.PNG, file);
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            IIOMetadataNode root = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            Element size = (Element) root.getElementsByTagName("pHYs").item(0);
            assertThat(size.getAttribute("pixelsPerUnitXAxis")).isEqualTo("11811");
            assertThat(size.getAttribute("pixelsPerUnitYAxis")).isEqualTo("11811");
            assertThat(size.getAttribute("unitSpecifier")).isEqualTo("meter");
            assertThat(reader.getWidth(0)).isEqualTo(Math.round(PrintedPicture.WIDTH / 96.0 * 300));
            assertThat(count(reader.read(0), ChartTheme.PRINT.nrs().getRGB())).isGreaterThan(1000);
        }
    }

    @Test
    void anSvgIsValidAndItsTextIsText() throws Exception {
        Path file = folder.resolve("trend.svg");
        turkish.save(invented, ChartFormat.SVG, file);
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        parsers.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        Document document = parsers.newDocumentBuilder().parse(file.toFile());
        Element root = document.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(root.getAttribute("viewBox")).startsWith("0 0 " + PrintedPicture.WIDTH);
        assertThat(root.getElementsByTagName("image").getLength()).isZero();
        assertThat(root.getElementsByTagName("text").getLength()).isGreaterThan(20);
        assertThat(root.getTextContent())
                .contains("ağrı şiddeti", "başlangıç 7", "Hasta Ş-0007", "NRS öncesi: 7", "Takip skorları örnektir");
    }

    @Test
    void aPdfIsVectorsWithItsLettersInside() throws IOException {
        Path file = folder.resolve("trend.pdf");
        turkish.save(figure, ChartFormat.PDF, file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            PDPage page = document.getPage(0);
            for (COSName name : page.getResources().getXObjectNames()) {
                assertThat(page.getResources().isImageXObject(name)).isFalse();
            }
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            }
            assertThat(new PDFTextStripper().getText(document))
                    .contains("ağrı şiddeti", "başlangıç 7", "Ş-0007", "sürüm 1", "21 Tem 2026", "3 Kas 2026");
        }
    }

    @Test
    void everyFigureIsStampedAndAnInventedOneSaysSo() throws IOException {
        assertThat(text(figure))
                .contains("Patient Ş-0007", "procedure of 21 Jul 2026", "rule version 1", "3 Nov 2026", "−71 %")
                .doesNotContain("Illustrative");
        assertThat(text(invented)).contains("Illustrative follow-up scores");
    }

    @Test
    void oneInstrumentAloneMakesASmallerFigure() throws IOException {
        TrendFigure nrs = new TrendFigure(figure.trend(), List.of(Instrument.NRS), CODE, TODAY, false);
        assertThat(text(nrs)).contains("NRS", "12 weeks").doesNotContain("LANSS");
        assertThat(english.image(nrs).getHeight())
                .isLessThan(english.image(figure).getHeight());
    }

    @Test
    void aFailureLeavesNothingBehindAndTheOldFileAlone() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("trend.png"));
        Files.createFile(taken.resolve("inside"));
        assertThatThrownBy(() -> english.save(figure, ChartFormat.PNG, taken)).isInstanceOf(IOException.class);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(taken);
        }
    }

    @Test
    void aFileOfTheSameNameIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("trend.svg"), "was here before");
        english.save(figure, ChartFormat.SVG, file);
        assertThat(Files.readString(file)).contains("</svg").doesNotContain("was here before");
        assertThat(folder.toFile().listFiles()).extracting(File::getName).containsExactly("trend.svg");
    }

    private String text(TrendFigure shown) throws IOException {
        Path file = folder.resolve("text.pdf");
        english.save(shown, ChartFormat.PDF, file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static long count(BufferedImage image, int colour) {
        long count = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                count += image.getRGB(x, y) == colour ? 1 : 0;
            }
        }
        return count;
    }
}
