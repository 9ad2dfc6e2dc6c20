package org.paintrend.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.paintrend.words.Words;

class StampedFigureTest {
    private static final List<String> STAMP = List.of(
            "Greater occipital nerve block; women; 40 to 60 years; " + "operators with a long name, ".repeat(8),
            "Responder rule version 3");

    private final ChartExport export = new ChartExport(Words.in(Locale.ENGLISH));
    private final StampedFigure figure = new StampedFigure(new SquareFigure("Squares"), STAMP, false);

    @Test
    void aPdfSaysWhatItIsAndWhatItRestsOn() throws IOException {
        assertThat(text(figure))
                .contains("Squares", "a square, and nothing else", "occipital nerve block", "Responder rule version 3")
                .doesNotContain("Illustrative");
        assertThat(text(new StampedFigure(new SquareFigure("Squares"), STAMP, true)))
                .contains("Illustrative follow-up scores");
    }

    @Test
    void anSvgHasATitleAndADescription() throws IOException {
        assertThat(new String(bytes(figure, ChartFormat.SVG), StandardCharsets.UTF_8))
                .contains(">Squares</title", ">There is a square.</desc", "Responder rule version 3");
    }

    @Test
    void aLongStampMakesASheetLongerAndNothingIsCut() {
        BufferedImage longer = export.image(figure);
        BufferedImage brief =
                export.image(new StampedFigure(new SquareFigure("Squares"), List.of("Everything"), false));
        assertThat(longer.getHeight()).isGreaterThan(brief.getHeight() + 100);
        assertThat(longer.getWidth()).isEqualTo(brief.getWidth());
    }

    @Test
    void aPictureWithoutAStampIsRefused() {
        assertThatThrownBy(() -> new StampedFigure(new SquareFigure("Squares"), List.of(), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String text(Picture shown) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(shown, ChartFormat.PDF))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private byte[] bytes(Picture shown, ChartFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(shown, format, out);
        return out.toByteArray();
    }
}
