package org.paintrend.domain.medication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetKind;

/**
 * What a patient took along one procedure's plan, as it was recorded. Nothing is carried forward: what is known of an
 * earlier timepoint says only what can be asked for at a later one.
 *
 * @param recorded by the id of the timepoint; of one where nothing was recorded there is none
 */
public record MedicationCourse(FollowUpPlan plan, Formulary formulary, Map<String, Medication> recorded) {
    public MedicationCourse {
        recorded = Map.copyOf(recorded);
    }

    /** A medicine that was taken before a timepoint, as it was recorded last, and at which timepoint that was. */
    public record Earlier(Intake intake, Timepoint at) {}

    /** Reads the course of a procedure from its sheets; sheets of other kinds and procedures are passed over. */
    public static MedicationCourse of(
            FollowUpPlan plan, Formulary formulary, ProcedureId procedure, List<Sheet> sheets) {
        Map<String, Medication> recorded = new LinkedHashMap<>();
        sheets.stream()
                .filter(sheet -> sheet.kind() == SheetKind.MEDICATION
                        && sheet.procedure().equals(procedure))
                .forEach(sheet -> Optional.ofNullable(sheet.timepoint())
                        .ifPresent(timepoint ->
                                recorded.put(timepoint, MedicationFields.medication(formulary, sheet.values()))));
        return new MedicationCourse(plan, formulary, recorded);
    }

    /** What was recorded at a timepoint; empty: nothing. */
    public Optional<Medication> at(Timepoint timepoint) {
        return Optional.ofNullable(recorded.get(timepoint.id()));
    }

    /** Whether anything was recorded before a timepoint. */
    public boolean isRecordedBefore(Timepoint timepoint) {
        return earlier(timepoint).stream().anyMatch(one -> at(one).isPresent());
    }

    /** The medicines that were taken when they were recorded last before a timepoint, in the order they came in. */
    public List<Earlier> before(Timepoint timepoint) {
        Map<Medicine, Earlier> known = new LinkedHashMap<>();
        for (Timepoint one : earlier(timepoint)) {
            at(one).ifPresent(medication -> {
                if (medication.takesNone()) {
                    known.clear();
                }
                medication.intakes().forEach(intake -> {
                    if (intake.isTaken()) {
                        known.put(intake.medicine(), new Earlier(intake, one));
                    } else {
                        known.remove(intake.medicine());
                    }
                });
            });
        }
        return List.copyOf(known.values());
    }

    /** The medicines of before of which nothing was said at a timepoint where medication was recorded. */
    public List<Intake> unanswered(Timepoint timepoint) {
        return at(timepoint)
                .map(medication -> before(timepoint).stream()
                        .map(Earlier::intake)
                        .filter(one -> !medication.takesNone()
                                && medication.of(one.medicine()).isEmpty())
                        .toList())
                .orElse(List.of());
    }

    /** The oral morphine equivalent at a timepoint. */
    public Equivalent equivalent(Timepoint timepoint) {
        return at(timepoint)
                .map(medication ->
                        formulary.table().equivalent(medication, unanswered(timepoint), forgotten(timepoint)))
                .orElse(new Equivalent.NotRecorded());
    }

    /** The medicines the catalogue does not know and that nobody said to be stopped since they were recorded. */
    private List<String> forgotten(Timepoint timepoint) {
        Set<String> taken = new LinkedHashSet<>();
        Stream.concat(earlier(timepoint).stream(), Stream.of(timepoint))
                .flatMap(one -> at(one).stream())
                .forEach(medication -> {
                    if (medication.takesNone()) {
                        taken.clear();
                    }
                    medication.forgotten().forEach(one -> {
                        if (one.isTaken()) {
                            taken.add(one.id());
                        } else {
                            taken.remove(one.id());
                        }
                    });
                });
        return List.copyOf(taken);
    }

    /** Every drug that was recorded anywhere, as it came in; of those named in words each name once. */
    public List<Intake> drugs() {
        List<Intake> drugs = new ArrayList<>();
        plan.timepoints()
                .forEach(timepoint -> at(timepoint).stream()
                        .flatMap(medication -> medication.intakes().stream())
                        .filter(intake -> drugs.stream().noneMatch(intake::isSameDrug))
                        .forEach(drugs::add));
        return drugs;
    }

    private List<Timepoint> earlier(Timepoint than) {
        return plan.timepoints().subList(0, Math.max(0, plan.timepoints().indexOf(than)));
    }
}
