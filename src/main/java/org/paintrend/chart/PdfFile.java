package org.paintrend.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontMapper;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;
import org.paintrend.words.Words;

/** A PDF of sheets, a page each, in vectors. Its letters are embedded; without a font file to embed they become outlines. */
public final class PdfFile {
    private static final double POINTS_A_PIXEL = 72.0 / 96;

    private PdfFile() {}

    /**
     * Writes a sheet to a stream, which stays open.
     *
     * @param drawn the sheet in the letters that can be embedded
     * @param margin blank on each side of it, in pixels of 1/96 inch
     * @param words in the language of the sheet
     */
    public static void write(Function<ChartFont, ? extends Sheet> drawn, double margin, Words words, OutputStream out)
            throws IOException {
        writeAll(letters -> List.of(drawn.apply(letters)), margin, words, out);
    }

    /** As {@link #write}, for several sheets of one size in their order; the title of the first is that of all. */
    public static void writeAll(
            Function<ChartFont, ? extends List<? extends Sheet>> drawn, double margin, Words words, OutputStream out)
            throws IOException {
        Optional<PrintFont> font = PrintFont.installed();
        ChartFont letters = font.map(PrintFont::letters).orElseGet(ChartFont::installed);
        List<? extends Sheet> sheets = drawn.apply(letters);
        float width = (float) ((sheets.getFirst().width() + 2 * margin) * POINTS_A_PIXEL);
        float height = (float) ((sheets.getFirst().height() + 2 * margin) * POINTS_A_PIXEL);
        try (Document document = new Document(new Rectangle(width, height))) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setCloseStream(false);
            document.addTitle(sheets.getFirst().title());
            document.addCreator(words.get("common.product"));
            document.setDocumentLanguage(words.locale().toLanguageTag());
            document.open();
            @Nullable FontMapper embedded = font.isPresent() ? new Embedded(font.get(), letters) : null;
            for (Sheet sheet : sheets) {
                document.newPage();
                PdfContentByte page = writer.getDirectContent();
                Graphics2D g2 = embedded == null
                        ? page.createGraphicsShapes(width, height)
                        : page.createGraphics(width, height, embedded);
                g2.scale(POINTS_A_PIXEL, POINTS_A_PIXEL);
                g2.translate(margin, margin);
                sheet.draw(g2);
                g2.dispose();
            }
        } catch (DocumentException e) {
            throw new IOException(e);
        }
    }

    /** The font files behind the letters a chart draws with. */
    private static final class Embedded implements FontMapper {
        private final ChartFont letters;
        private final BaseFont plain;
        private final BaseFont bold;

        Embedded(PrintFont font, ChartFont letters) throws IOException {
            this.letters = letters;
            this.plain = base(font.plain());
            this.bold = base(font.bold());
        }

        @Override
        public BaseFont awtToPdf(Font font) {
            return font.getFontName().equals(letters.bold().getFontName()) ? bold : plain;
        }

        @Override
        public Font pdfToAwt(BaseFont font, int size) {
            return font == bold ? letters.bold(size) : letters.plain(size);
        }

        private static BaseFont base(Path file) throws IOException {
            return BaseFont.createFont(file.toString(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        }
    }
}
