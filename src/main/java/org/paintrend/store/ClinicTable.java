package org.paintrend.store;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The one row that says whose database this is. */
public final class ClinicTable extends Rows {
    /** The number of the only row. */
    static final long ROW = 1;

    ClinicTable(Handle handle) {
        super(
                handle,
                Entity.CLINIC,
                List.of("name", "zone", "phone", "address", "attempt_limit", "logo", "demonstration"));
    }

    /** The clinic; empty in a database whose making was cut off. */
    public Optional<ClinicRow> find() {
        return handle().createQuery("SELECT * FROM clinic")
                .map((row, context) -> new ClinicRow(
                        row.getString("name"),
                        ZoneId.of(row.getString("zone")),
                        row.getString("phone"),
                        row.getString("address"),
                        row.getInt("attempt_limit"),
                        row.getString("logo"),
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

    private static Map<String, @Nullable Object> values(ClinicRow clinic) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("name", clinic.name());
        values.put("zone", clinic.zone().getId());
        values.put("phone", clinic.phone());
        values.put("address", clinic.address());
        values.put("attempt_limit", clinic.attemptLimit());
        values.put("logo", clinic.logo());
        values.put("demonstration", Columns.bit(clinic.demonstration()));
        return values;
    }
}
