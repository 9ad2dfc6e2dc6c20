package org.paintrend.ui.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.Change;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.Merged;
import org.paintrend.clinic.PatientRecord;
import org.paintrend.clinic.catalogue.ClinicCatalogue;
import org.paintrend.domain.numbness.Numbness;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.domain.safety.SafetyCase;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.ui.common.Tasks;
import org.paintrend.words.ProcedureNames;

/** One patient's record as it is on disk now, which procedure is looked at, and which point of its course. */
public final class RecordModel {
    private final Clinic clinic;
    private final Tasks tasks;
    private final PatientId patient;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyObjectWrapper<@Nullable Episode> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");
    private final ReadOnlyObjectWrapper<@Nullable Patient> mergedInto = new ReadOnlyObjectWrapper<>(this, "mergedInto");
    private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper(this, "gone");
    private final ObjectProperty<@Nullable String> walked = new SimpleObjectProperty<>(this, "walked");
    private @Nullable ProcedureId wanted;
    private Runnable stop = () -> {};
    private boolean closed;

    /**
     * A record with the clinic's catalogue.
     *
     * @param catalogue as it was in one moment
     * @param numbness its assessments, the newest first
     * @param merged the records that were merged into it
     * @param sheets of all its procedures
     */
    public record Shown(
            PatientRecord record,
            ClinicCatalogue catalogue,
            List<Numbness> numbness,
            List<Merged> merged,
            List<Sheet> sheets) {
        public Shown {
            merged = List.copyOf(merged);
            sheets = List.copyOf(sheets);
            numbness = List.copyOf(numbness);
        }

        /** The procedures that can be recorded, retired ones among them. */
        List<Technique> techniques() {
            return catalogue.techniques();
        }

        /** The safety check of a procedure. */
        SafetyCase safety(Episode episode) {
            return new SafetyCase(catalogue.safetyCheck(), record.patient(), episode);
        }

        /** The patient and a procedure in words: "Ayşe Yılmaz · P-0012 · Transsacral nerve block, 3 Nov 2026". */
        String about(Episode episode, ProcedureNames names) {
            Patient patient = record.patient();
            return String.join(
                    " \u00b7 ", patient.displayName(), patient.code().value(), names.dated(episode.procedure()));
        }
    }

    /** @param wanted the procedure to begin with, or absent: the latest */
    public RecordModel(Clinic clinic, Tasks tasks, PatientId patient, @Nullable ProcedureId wanted) {
        this.clinic = clinic;
        this.tasks = tasks;
        this.patient = patient;
        this.wanted = wanted;
    }

    /** Reads the record, and again after every change that touches it. */
    public void open() {
        stop = clinic.onChange(this::changed);
        refresh();
    }

    /** Stops listening to the clinic. */
    public void close() {
        closed = true;
        stop.run();
    }

    public PatientId patient() {
        return patient;
    }

    /** The record, absent until it was read. */
    public ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The procedure looked at, absent where there is none. */
    public ReadOnlyObjectProperty<@Nullable Episode> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Where the record is found that this one became part of; absent unless it is gone by a merge. */
    public ReadOnlyObjectProperty<@Nullable Patient> mergedInto() {
        return mergedInto.getReadOnlyProperty();
    }

    /** Whether the patient is not there any more. */
    public ReadOnlyBooleanProperty gone() {
        return gone.getReadOnlyProperty();
    }

    /** The id of the timepoint somebody walked to in the chart or the table, or absent. */
    public ObjectProperty<@Nullable String> walked() {
        return walked;
    }

    /** Looks at another procedure. */
    public void choose(ProcedureId procedure) {
        wanted = procedure;
        walked.set(null);
        pick();
    }

    /** Looks at the procedure so many before or after this one. */
    public void step(int by) {
        @Nullable Shown now = shown.get();
        @Nullable Episode here = chosen.get();
        if (now == null || here == null) {
            return;
        }
        List<Episode> episodes = now.record().episodes();
        int to = Math.clamp(episodes.indexOf(here) + (long) by, 0, episodes.size() - 1);
        choose(episodes.get(to).procedure().id());
    }

    /** Reads everything again. */
    public void refresh() {
        tasks.latest(this, this::read, this::show);
    }

    private Read read() {
        Optional<Shown> present = present();
        return new Read(present, present.isEmpty() ? clinic.merging().leadsTo(patient) : Optional.empty());
    }

    private Optional<Shown> present() {
        ClinicCatalogue catalogue = clinic.catalogue().present();
        return clinic.patients()
                .record(patient)
                .map(record -> new Shown(
                        record,
                        catalogue,
                        clinic.numbness().of(patient),
                        clinic.merging().into(patient),
                        clinic.sheets().of(patient)));
    }

    private void show(Read found) {
        if (closed) {
            return;
        }
        Optional<Shown> read = found.present();
        mergedInto.set(found.into().orElse(null));
        // The choice first: a record is never seen without its procedure, not even for a moment.
        chosen.set(read.map(one -> pick(one.record().episodes(), wanted)).orElse(null));
        shown.set(read.orElse(null));
        gone.set(read.isEmpty());
    }

    private void changed(Change change) {
        if (change.patient() == null || patient.equals(change.patient())) {
            refresh();
        }
    }

    private void pick() {
        @Nullable Shown now = shown.get();
        chosen.set(now == null ? null : pick(now.record().episodes(), wanted));
    }

    /** The procedure asked for, else the latest with a course of its own, else the latest planned, else the latest. */
    static @Nullable Episode pick(List<Episode> episodes, @Nullable ProcedureId wanted) {
        return episodes.stream()
                .filter(one -> one.procedure().id().equals(wanted))
                .findFirst()
                .or(() -> latest(episodes, Episode::hasOwnCourse))
                .or(() -> latest(episodes, one -> one.procedure().status() == ProcedureStatus.PLANNED))
                .or(() -> latest(episodes, one -> true))
                .orElse(null);
    }

    /** What was found, or where it went. */
    private record Read(Optional<Shown> present, Optional<Patient> into) {}

    private static Optional<Episode> latest(List<Episode> episodes, Predicate<Episode> which) {
        return episodes.reversed().stream().filter(which).findFirst();
    }
}
