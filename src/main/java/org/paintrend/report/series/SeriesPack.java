package org.paintrend.report.series;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.paintrend.chart.ChartExport;
import org.paintrend.chart.ChartFormat;
import org.paintrend.chart.Figure;
import org.paintrend.chart.StampedFigure;
import org.paintrend.chart.cohort.SeriesFigures;
import org.paintrend.clinic.SeriesReview.Material;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.report.WordFile;
import org.paintrend.words.Words;

/** A case series as one folder: Table 1 for spreadsheets and for Word, the two figures, and the methods. */
public final class SeriesPack {
    /** With more columns the page of the document lies on its side. */
    private static final int UPRIGHT = 3;

    private static final String SHEET = "table1.csv";
    private static final String DOCUMENT = "table1.docx";
    private static final String METHODS = "methods.txt";

    private final Words words;
    private final Material material;
    private final String version;
    private final boolean withCodes;
    private final TableOne table;
    private final List<String> methods;

    /** Writes a table with its first line into a stream, which stays open, as spreadsheets read it. */
    @FunctionalInterface
    public interface SheetWriter {
        void write(List<String> columns, List<List<String>> rows, OutputStream out) throws IOException;
    }

    /**
     * A pack, ready to be looked at.
     *
     * @param version of the program
     * @param withCodes whether the patients' codes stand in table and figures; names never do
     */
    public SeriesPack(Words words, Material material, String version, boolean withCodes) {
        this.words = words;
        this.material = material;
        this.version = version;
        this.withCodes = withCodes;
        this.table = new TableOneText(words, material).table(withCodes);
        this.methods = new SeriesMethods(words, material, version).sentences();
    }

    /** Table 1. */
    public TableOne table() {
        return table;
    }

    /** The sentences for the methods. */
    public List<String> methods() {
        return methods;
    }

    /** The figure of an instrument. */
    public Figure figure(Instrument instrument) {
        return new SeriesFigures(words).of(material.series(), instrument, withCodes);
    }

    /** The names of its files. */
    public static List<String> files(ChartFormat format) {
        return Stream.concat(
                        Stream.of(SHEET, DOCUMENT, METHODS),
                        Stream.of(Instrument.values()).map(instrument -> file(instrument, format)))
                .toList();
    }

    /** Writes its files into an empty folder. */
    public void write(Path folder, ChartFormat format, SheetWriter sheets) throws IOException {
        try (OutputStream out = open(folder, SHEET)) {
            sheets.write(
                    table.columns(words.get("series.table.first")), table.lines(words.get("series.table.note")), out);
        }
        try (OutputStream out = open(folder, DOCUMENT)) {
            document().write(out);
        }
        Files.writeString(folder.resolve(METHODS), String.join("\n", methods) + "\n", StandardCharsets.UTF_8);
        var export = new ChartExport(words);
        for (Instrument instrument : Instrument.values()) {
            try (OutputStream out = open(folder, file(instrument, format))) {
                export.write(picture(instrument), format, out);
            }
        }
    }

    private StampedFigure picture(Instrument instrument) {
        return new StampedFigure(figure(instrument), stamp(), material.isIllustrative());
    }

    /** What a figure rests on, as it stands beneath it. */
    private List<String> stamp() {
        List<String> stamp = new ArrayList<>();
        material.series().cases().stream()
                .map(one -> one.episode().rule())
                .distinct()
                .map(this::rule)
                .forEach(stamp::add);
        stamp.add(words.get("series.methods.made", words.get("common.product"), version, words.date(material.date())));
        return stamp;
    }

    private String rule(ResponderRule rule) {
        return words.get(
                "series.rule",
                rule.version(),
                words.get("evidence.instrument." + rule.instrument().id()),
                words.percent(rule.threshold()));
    }

    private WordFile document() {
        var document = new WordFile(words, table.title(), material.date())
                .wide(table.courses().size() > UPRIGHT);
        if (material.isIllustrative()) {
            document.warning(words.get("series.illustrative"));
        }
        document.heading(table.title());
        List<List<List<String>>> rows = new ArrayList<>();
        for (TableOne.Row row : table.rows()) {
            List<List<String>> cells = new ArrayList<>(List.of(List.of(row.name())));
            cells.addAll(row.cells());
            rows.add(cells);
        }
        document.table(table.columns(words.get("series.table.first")), rows);
        table.notes().forEach(document::note);
        document.heading(words.get("series.methods.title"));
        document.paragraph(String.join(" ", methods));
        return document;
    }

    private static String file(Instrument instrument, ChartFormat format) {
        return instrument.id() + "." + format.extension();
    }

    private static OutputStream open(Path folder, String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
    }
}
