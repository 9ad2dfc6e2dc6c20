package org.paintrend.exchange.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.paintrend.clinic.Progress;
import org.paintrend.domain.Coded;
import org.paintrend.exchange.FactTable;
import org.paintrend.exchange.LongTable;
import org.paintrend.exchange.Table;
import org.paintrend.exchange.Wide;
import org.paintrend.exchange.csv.TableWriter;
import org.paintrend.exchange.fhir.BundleWriter;
import org.paintrend.exchange.redcap.ProjectWriter;
import org.paintrend.exchange.release.Release;
import org.paintrend.exchange.xlsx.WorkbookWriter;
import org.paintrend.words.Words;

/** The forms in which a release can be written, in the order they are offered. The code is the command line's. */
public enum Form implements Coded {
    /** One row a procedure; what the program itself reads. */
    CSV("csv", "csv"),
    /** One row an assessment. */
    CSV_LONG("csv-long", "csv"),
    /** One row a fact of the record around the scores. */
    CSV_RECORD("csv-record", "csv"),
    /** A workbook with a sheet of procedures and one of assessments. */
    XLSX("xlsx", "xlsx"),
    /** A bundle of FHIR R4. */
    FHIR("fhir", "json"),
    /** A project of REDCap with its data. */
    REDCAP("redcap", "zip");

    private final String id;
    private final String extension;

    Form(String id, String extension) {
        this.id = id;
        this.extension = extension;
    }

    @Override
    public String id() {
        return id;
    }

    /** Of its files, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether its file is text that can be shown as it is. */
    public boolean isText() {
        return this != XLSX && this != REDCAP;
    }

    /** Of how many patients something is in its file: a procedure that was done, or of the facts any. */
    public int patients(Release release) {
        return (int) release.subjects().stream()
                .filter(subject -> this == CSV_RECORD || !subject.done().isEmpty())
                .count();
    }

    /** The rows of its file, of the first sheet or of the data beside their dictionary; empty of a form that is no table. */
    public Optional<Table> table(Release release) {
        return switch (this) {
            case CSV, XLSX -> Optional.of(new Wide(release));
            case CSV_LONG -> Optional.of(new LongTable(release));
            case CSV_RECORD -> Optional.of(new FactTable(release));
            case FHIR -> Optional.empty();
            case REDCAP -> Optional.of(ProjectWriter.data(release));
        };
    }

    /**
     * Writes a release.
     *
     * @param words of what a form explains; what others' programs read is in no language
     * @param progress hears of every step; what it throws ends the writing
     * @return how many records were written: rows of tables, resources of bundles
     */
    public int write(Release release, Words words, OutputStream out, Progress progress) throws IOException {
        return switch (this) {
            case CSV -> TableWriter.write(new Wide(release), out, progress);
            case CSV_LONG -> TableWriter.write(new LongTable(release), out, progress);
            case CSV_RECORD -> TableWriter.write(new FactTable(release), out, progress);
            case XLSX -> WorkbookWriter.write(release, words, out, progress);
            case FHIR -> BundleWriter.write(release, out, progress);
            case REDCAP -> ProjectWriter.write(release, words, out, progress);
        };
    }
}
