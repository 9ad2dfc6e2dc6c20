package org.paintrend.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.PatientRecord;
import org.paintrend.clinic.catalogue.ClinicCatalogue;
import org.paintrend.domain.medication.Formulary;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetKind;

/**
 * What is known of a patient, as far as a letter may tell it.
 *
 * @param episodes in order of time
 * @param sheets of all of them, in the order they were recorded
 * @param illustrative whether everything is invented, which the letter has to say
 */
public record LetterCase(
        Patient patient,
        List<Episode> episodes,
        List<Sheet> sheets,
        Map<SheetKind, SheetDesign> designs,
        Formulary formulary,
        List<Technique> techniques,
        boolean illustrative) {
    public LetterCase {
        episodes = List.copyOf(episodes);
        sheets = List.copyOf(sheets);
        designs = Map.copyOf(designs);
        techniques = List.copyOf(techniques);
    }

    /** Reads from the disk what stands around a record. */
    public static LetterCase read(Clinic clinic, PatientRecord record) {
        ClinicCatalogue catalogue = clinic.catalogue().present();
        return new LetterCase(
                record.patient(),
                record.episodes(),
                clinic.sheets().of(record.patient().id()),
                catalogue.sheets(),
                catalogue.formulary(),
                catalogue.techniques(),
                clinic.isDemonstration());
    }

    /** The courses a letter can be about, the latest first; none where nothing was done yet. */
    public List<Episode> courses() {
        return episodes.stream().filter(Episode::hasOwnCourse).toList().reversed();
    }

    /**
     * The course of a procedure: its own, or the one it is part of; else the latest there is.
     *
     * @param episode absent: the latest
     * @throws java.util.NoSuchElementException when there is no course at all
     */
    public Episode courseOf(@Nullable Episode episode) {
        return courses().stream()
                .filter(course -> episode != null
                        && (course.procedure().id().equals(episode.procedure().id()) || isPart(episode, course)))
                .findFirst()
                .orElseGet(() -> courses().getFirst());
    }

    /** The procedures of a course: the one it began with, and those of its sitting that are part of it. */
    List<Procedure> procedures(Episode course) {
        return episodes.stream()
                .filter(one -> one.equals(course) || isPart(one, course))
                .map(Episode::procedure)
                .toList();
    }

    /** What a kind of sheet asks for of a procedure. */
    SheetDesign design(SheetKind kind, Procedure procedure) {
        return Objects.requireNonNull(designs.get(kind)).of(procedure.technique());
    }

    /** The sheets of a kind of a course, in the order they were recorded. */
    List<Sheet> sheets(SheetKind kind, Episode course) {
        List<Procedure> procedures = procedures(course);
        return sheets.stream()
                .filter(sheet -> sheet.kind() == kind
                        && procedures.stream().anyMatch(one -> one.id().equals(sheet.procedure())))
                .toList();
    }

    private static boolean isPart(Episode one, Episode course) {
        return one.leader() != null
                && one.leader().id().equals(course.procedure().id());
    }
}
