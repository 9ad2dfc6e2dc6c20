package org.paintrend.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.paintrend.chart.ChartFont;
import org.paintrend.chart.PdfFile;
import org.paintrend.chart.Sheet;
import org.paintrend.words.Words;

/** Something to read on sheets of A4, that can be looked at, printed and saved. */
public interface Paper {
    /** What it is, for the list of a printer's queue and the head of a PDF: without a name. */
    String title();

    /** Everything it says, line by line, for whoever cannot see it. */
    String spoken();

    /** In its own language. */
    Words words();

    /** Its sheets, at least one, in the letters given. */
    List<? extends Sheet> sheets(ChartFont font);

    /** Writes it as a PDF to a stream, which stays open. */
    default void writePdf(OutputStream out) throws IOException {
        PdfFile.writeAll(this::sheets, A4.MARGIN, words(), out);
    }
}
