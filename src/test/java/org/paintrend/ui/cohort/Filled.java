package org.paintrend.ui.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.paintrend.clinic.CannotOpen;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.clinic.ImportOptions;
import org.paintrend.clinic.ImportResult;
import org.paintrend.clinic.Imports;
import org.paintrend.clinic.OnDuplicate;
import org.paintrend.clinic.Progress;
import org.paintrend.exchange.csv.WideReader;

/** A clinic on disk, filled from a table; it is 3 November 2026, noon in Istanbul. */
public final class Filled {
    static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-03T09:00:00Z"), ZONE);

    /**
     * Eight courses of seven patients: a baseline of 0, one missing, one lost from sight after three weeks, one again on
     * the other side, and one whose window is open.
     */
    public static final String FEW = """
            patient_id,sex,age_years,affected_side,technique,procedure_at,nrs_pre,lanss_pre,nrs_3w,nrs_12w,lanss_12w
            A,female,44,left,transsacral-block,2026-01-12T09:30,8,16,3,2,8
            A,female,44,right,transsacral-block,2026-05-04T09:30,8,15,3,5,14
            B,male,61,left,transsacral-block,2026-02-02T09:30,6,12,6,3,6
            C,female,58,right,sacroiliac-joint,2026-02-09T09:30,7,14,3,,
            D,female,39,left,sacroiliac-joint,2026-02-16T09:30,0,10,2,1,9
            E,male,70,left,sacroiliac-joint,2026-03-02T09:30,,13,4,4,12
            F,male,52,right,sacroiliac-joint,2026-03-09T09:30,9,18,4,8,17
            G,female,33,left,transsacral-block,2026-10-12T09:30,7,14,2,,
            """;

    private Filled() {}

    static Clinic empty(Path folder) throws CannotOpen {
        return new ClinicFiles(CLOCK, () -> "desk")
                .create(folder.resolve("clinic.paintrend"), new ClinicDetails("Clinic", ZONE, 1));
    }

    static Clinic of(Path folder, String table) throws CannotOpen, IOException {
        Clinic clinic = empty(folder);
        add(clinic, table);
        return clinic;
    }

    /** Adds the rows of a table to a clinic. */
    public static void add(Clinic clinic, String table) throws IOException {
        var imports = new Imports(clinic);
        var read = new WideReader(imports.terms()).read(table.getBytes(StandardCharsets.UTF_8));
        assertThat(read).isInstanceOf(WideReader.Result.Read.class);
        var options = new ImportOptions(OnDuplicate.FAIL, false, false);
        ImportResult result = imports.run(((WideReader.Result.Read) read).file(), options, Progress.unheard());
        assertThat(result).isInstanceOf(ImportResult.Imported.class);
    }
}
