package org.paintrend.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.patient.PatientId;

/** Writes the event of each change of one unit of work, with the images of the row before and after it. */
final class Chronicle {
    private final Tables tables;
    private final Instant at;
    private final String who;
    private final List<Written> written = new ArrayList<>();

    Chronicle(Tables tables, Instant at, String who) {
        this.tables = tables;
        this.at = at;
        this.who = who;
    }

    List<Written> written() {
        return List.copyOf(written);
    }

    Rows rows(Entity entity) {
        return switch (entity) {
            case CLINIC -> tables.clinic();
            case PATIENT -> tables.patients();
            case PROCEDURE -> tables.procedures();
            case ASSESSMENT -> tables.assessments();
            case ATTEMPT -> tables.attempts();
            case NUMBNESS -> tables.numbness();
            case SHEET -> tables.sheets();
            case CATALOGUE_LINE -> tables.catalogue();
            case EXPORT -> tables.exports();
            case IMPORT_BATCH -> tables.batches();
            case IMPORT_MAPPING -> tables.mappings();
        };
    }

    void created(Entity entity, long row, @Nullable PatientId patient, @Nullable String reason) {
        append(new Images(entity, row), null, patient, null, Action.CREATE, reason, null);
    }

    void changed(Entity entity, long row, @Nullable PatientId patient, @Nullable String reason, Runnable change) {
        write(new Images(entity, row), patient, null, Action.CHANGE, reason, null, change);
    }

    void moved(Entity entity, long row, PatientId from, PatientId to, @Nullable String reason, Runnable change) {
        write(new Images(entity, row), to, from.equals(to) ? null : from, Action.MOVE, reason, null, change);
    }

    void voided(Rows rows, Entity entity, long row, @Nullable PatientId patient, String reason) {
        write(new Images(entity, row), patient, null, Action.VOID, reason, null, () -> rows.setVoided(row, true));
    }

    /** Takes an event back; a move between two patients goes the other way. */
    void undone(Event event, Action action, @Nullable String reason, Runnable change) {
        @Nullable PatientId from = event.fromPatient();
        write(
                new Images(event.entity(), event.row()),
                from == null ? event.patient() : from,
                from == null ? null : event.patient(),
                action,
                reason,
                event.number(),
                change);
    }

    private void write(
            Images images,
            @Nullable PatientId patient,
            @Nullable PatientId from,
            Action action,
            @Nullable String reason,
            @Nullable Long undoes,
            Runnable change) {
        Image before = images.take();
        change.run();
        append(images, before, patient, from, action, reason, undoes);
    }

    private void append(
            Images images,
            @Nullable Image before,
            @Nullable PatientId patient,
            @Nullable PatientId from,
            Action action,
            @Nullable String reason,
            @Nullable Long undoes) {
        Image after = images.take();
        long number = tables.history()
                .append(new Event(
                        0,
                        at,
                        who,
                        images.entity,
                        images.row,
                        patient,
                        from,
                        action,
                        before == null ? null : before.row(),
                        after.row(),
                        reason,
                        undoes));
        if (after.identity() != null) {
            tables.identities().append(number, before == null ? null : before.identity(), after.identity());
        }
        written.add(new Written(number, from == null ? patient : null));
    }

    /** What a row looks like; the identity of a patient apart. */
    private record Image(String row, @Nullable String identity) {}

    /** Takes the images of one row. */
    private final class Images {
        private final Entity entity;
        private final long row;

        Images(Entity entity, long row) {
            this.entity = entity;
            this.row = row;
        }

        Image take() {
            return new Image(
                    rows(entity).image(row),
                    entity == Entity.PATIENT ? tables.identities().image(row) : null);
        }
    }
}
