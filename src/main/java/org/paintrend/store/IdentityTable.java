package org.paintrend.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.patient.Identity;

/** Who the patients are, and the history of it: apart from everything clinical. */
final class IdentityTable {
    private final Handle handle;

    IdentityTable(Handle handle) {
        this.handle = handle;
    }

    void insert(long patient, Identity identity) {
        handle.createUpdate("""
                        INSERT INTO identity (patient, given_name, family_name, birth_date, phone, contact)
                        VALUES (:patient, :given_name, :family_name, :birth_date, :phone, :contact)
                        """).bindMap(values(patient, identity)).execute();
    }

    void update(long patient, Identity identity) {
        handle.createUpdate("""
                        UPDATE identity SET given_name = :given_name, family_name = :family_name,
                            birth_date = :birth_date, phone = :phone, contact = :contact
                        WHERE patient = :patient
                        """).bindMap(values(patient, identity)).execute();
    }

    /** An identity as a JSON object. */
    String image(long patient) {
        return handle.createQuery("""
                        SELECT json_object('given_name', given_name, 'family_name', family_name,
                            'birth_date', birth_date, 'phone', phone, 'contact', contact)
                        FROM identity WHERE patient = :patient
                        """)
                .bind("patient", patient)
                .mapTo(String.class)
                .one();
    }

    /** Adds what an event of the history changed in the identity. */
    void append(long event, @Nullable String before, String after) {
        handle.createUpdate("INSERT INTO identity_event (number, before, after) VALUES (:number, :before, :after)")
                .bind("number", event)
                .bind("before", before)
                .bind("after", after)
                .execute();
    }

    /** Writes an identity as it was before an event that changed it. */
    void restoreBefore(long event, long patient) {
        handle.createUpdate("""
                        UPDATE identity SET given_name = e.before ->> '$.given_name',
                            family_name = e.before ->> '$.family_name', birth_date = e.before ->> '$.birth_date',
                            phone = e.before ->> '$.phone', contact = e.before ->> '$.contact'
                        FROM identity_event e
                        WHERE e.number = :event AND patient = :patient
                        """).bind("event", event).bind("patient", patient).execute();
    }

    static Identity identity(ResultSet row) throws SQLException {
        return new Identity(
                row.getString("given_name"),
                row.getString("family_name"),
                Columns.date(row, "birth_date"),
                row.getString("phone"),
                row.getString("contact"));
    }

    private static Map<String, @Nullable Object> values(long patient, Identity identity) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("patient", patient);
        values.put("given_name", identity.givenName());
        values.put("family_name", identity.familyName());
        values.put("birth_date", Columns.text(identity.birthDate()));
        values.put("phone", identity.phone());
        values.put("contact", identity.contact());
        return values;
    }
}
