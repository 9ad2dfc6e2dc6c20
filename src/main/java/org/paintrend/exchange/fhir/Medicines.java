package org.paintrend.exchange.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.medication.DoseUnit;
import org.paintrend.domain.medication.Formulary;
import org.paintrend.domain.medication.Intake;
import org.paintrend.domain.medication.Medication;
import org.paintrend.domain.medication.MedicationFields;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.exchange.Treated;
import org.paintrend.exchange.release.Filled;

/** What the patient takes at each timepoint, drug by drug; that it is none is said, too. */
final class Medicines {
    private final Terms terms;
    private final Formulary formulary;

    Medicines(Terms terms, Formulary formulary) {
        this.terms = terms;
        this.formulary = formulary;
    }

    List<Entry> all(Treated treated) {
        List<Entry> entries = new ArrayList<>();
        for (Filled sheet : treated.treatment().sheets()) {
            if (sheet.kind() == SheetKind.MEDICATION) {
                statements(treated, sheet)
                        .forEach(one -> entries.add(
                                new Entry(Addresses.of(treated, "MedicationStatement/" + (entries.size() + 1)), one)));
            }
        }
        return entries;
    }

    private List<ObjectNode> statements(Treated treated, Filled sheet) {
        Medication medication = MedicationFields.medication(formulary, sheet.values());
        List<ObjectNode> statements = new ArrayList<>();
        if (medication.takesNone()) {
            statements.add(
                    statement(treated, sheet, "unknown", terms.concept(CodeSystem.MEDICINE, Terms.NO_MEDICATION)));
        }
        medication.intakes().forEach(intake -> statements.add(statement(treated, sheet, intake)));
        medication
                .forgotten()
                .forEach(one -> statements.add(statement(
                        treated, sheet, status(one.isTaken()), terms.concept(CodeSystem.MEDICINE, one.id()))));
        return statements;
    }

    private ObjectNode statement(Treated treated, Filled sheet, Intake intake) {
        ObjectNode drug = terms.concept(CodeSystem.MEDICINE, intake.medicine().kin());
        if (!intake.name().isEmpty()) {
            drug.put("text", intake.name());
        }
        ObjectNode statement = statement(treated, sheet, status(intake.isTaken()), drug);
        terms.coding(CodeSystem.MEDICATION_CHANGE, intake.change().id())
                .ifPresent(change -> Extension.CHANGE.put(statement, change));
        dosage(intake).ifPresent(dosage -> statement.putArray("dosage").add(dosage));
        if (!intake.note().isEmpty()) {
            statement.putArray("note").addObject().put("text", intake.note());
        }
        return statement;
    }

    /** When it was taken is not known to the day: the timepoint tells. */
    private ObjectNode statement(Treated treated, Filled sheet, String status, ObjectNode drug) {
        ObjectNode statement = Pieces.resource("MedicationStatement");
        if (sheet.timepoint() != null) {
            terms.coding(CodeSystem.TIMEPOINT, sheet.timepoint())
                    .ifPresent(timepoint -> Extension.TIMEPOINT.put(statement, timepoint));
        }
        statement.putArray("partOf").add(Pieces.reference(Addresses.procedure(treated)));
        statement.put("status", status);
        statement.set("medicationCodeableConcept", drug);
        statement.set("subject", Pieces.reference(Addresses.patient(treated.subject())));
        Pieces.absent(statement, "effectiveDateTime", "unknown");
        return statement;
    }

    private static Optional<ObjectNode> dosage(Intake intake) {
        ObjectNode dosage = Pieces.node();
        @Nullable Boolean asNeeded = intake.asNeeded();
        if (asNeeded != null) {
            dosage.put("asNeededBoolean", asNeeded.booleanValue());
        }
        intake.dose()
                .ifPresent(dose -> intake.medicine().unit().ifPresent(unit -> {
                    String code = code(unit);
                    dosage.putArray("doseAndRate").addObject().set("rateQuantity", Pieces.quantity(dose, code, code));
                }));
        return Optional.of(dosage).filter(one -> !one.isEmpty());
    }

    private static String code(DoseUnit unit) {
        return switch (unit) {
            case MG_A_DAY -> "mg/d";
            case MICROGRAMS_AN_HOUR -> "ug/h";
        };
    }

    private static String status(boolean isTaken) {
        return isTaken ? "active" : "stopped";
    }
}
