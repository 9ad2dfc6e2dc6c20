package org.paintrend.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.PatientRecord;
import org.paintrend.clinic.Progress;
import org.paintrend.clinic.catalogue.ClinicCatalogue;
import org.paintrend.exchange.csv.TableWriter;
import org.paintrend.exchange.release.Identifiable;
import org.paintrend.exchange.release.Release;
import org.paintrend.exchange.release.Selection;
import org.paintrend.exchange.release.Source;

/** What a file of named patients says, as text. */
public final class Written {
    private Written() {}

    /** The file of everybody in an open database. */
    public static String of(Clinic clinic, Function<Release, Table> table) throws IOException {
        return of(Source.read(clinic, Progress.unheard()), table);
    }

    /** The file of these patients, without their sheets. */
    public static String of(List<PatientRecord> patients, Function<Release, Table> table) throws IOException {
        return of(new Source(patients, List.of(), new ClinicCatalogue(List.of())), table);
    }

    private static String of(Source source, Function<Release, Table> table) throws IOException {
        var out = new ByteArrayOutputStream();
        Release release = Identifiable.of(source, Selection.ALL, Progress.unheard());
        TableWriter.write(table.apply(release), out, Progress.unheard());
        return out.toString(StandardCharsets.UTF_8);
    }
}
