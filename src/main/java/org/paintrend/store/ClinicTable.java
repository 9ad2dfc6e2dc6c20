package org.paintrend.store;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The one row that says whose database this is. */
public final class ClinicTable extends Rows {
    /** The number of the only row. */
    static final long ROW = 1;

    ClinicTable(Handle handle) {
        super(handle, Entity.CLINIC, List.of("name", "zone", "demonstration"));
    }

    /** The clinic; empty in a database whose making was cut off. */
    public Optional<ClinicRow> find() {
        return handle().createQuery("SELECT name, zone, demonstration, version FROM clinic")
                .map((row, context) -> new ClinicRow(
                        row.getString("name"),
                        ZoneId.of(row.getString("zone")),
                        row.getInt("demonstration") == 1,
                        row.getLong("version")))
                .findOne();
    }

    void insert(ClinicRow clinic) {
        insertRow(values(clinic));
    }

    void update(ClinicRow clinic) {
        updateRow(ROW, clinic.version(), values(clinic));
    }

    private static Map<String, Object> values(ClinicRow clinic) {
        return Map.of(
                "name", clinic.name(),
                "zone", clinic.zone().getId(),
                "demonstration", clinic.demonstration() ? 1 : 0);
    }
}
