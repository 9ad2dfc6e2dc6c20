package org.paintrend.clinic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Bmi;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.Drug;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.PainTarget;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Technique;

/** Reads the form of a procedure of one patient. */
final class ProcedureEntry {
    private final Reading reading = new Reading();
    private final Patient patient;
    private final Set<String> catalogue;
    private final ZoneId zone;
    private final Instant now;

    /** @param zone of the clinic for a new procedure, its own for an old one */
    ProcedureEntry(Patient patient, List<Technique> catalogue, ZoneId zone, Instant now) {
        this.patient = patient;
        this.catalogue = catalogue.stream()
                .filter(technique -> !technique.isRetired())
                .map(Technique::id)
                .collect(Collectors.toSet());
        this.zone = zone;
        this.now = now;
    }

    Reading reading() {
        return reading;
    }

    /** The procedure of a form; empty with faults. What the form does not show is kept of the present one. */
    Optional<Procedure> read(ProcedureForm form, int planVersion, int ruleVersion, @Nullable Procedure present) {
        Optional<Moment> at = new ProcedureTime(reading, patient, zone, now).read(form.status(), form.when());
        Optional<String> technique = technique(form.technique(), present);
        PainTarget target = new PainTarget(line("site", form.site()), form.side());
        CaseDescription description = description(form, at);
        @Nullable String levels = line("levels", form.levels());
        List<Drug> drugs = drugs(form.drugs());
        @Nullable String operator = line("operator", form.operator());
        @Nullable String note = reading.text("note", form.note(), Limits.NOTE).orElse(null);
        @Nullable
        String cancelReason = form.status() == ProcedureStatus.CANCELLED
                ? Entries.reason(reading, "cancelReason", form.cancelReason()).orElse(null)
                : null;
        if (!reading.clean()) {
            return Optional.empty();
        }
        return Optional.of(new Procedure(
                present == null ? new ProcedureId(0) : present.id(),
                patient.id(),
                form.status(),
                at.orElseThrow(),
                technique.orElseThrow(),
                target,
                description,
                levels,
                drugs,
                operator,
                note,
                cancelReason,
                present == null ? planVersion : present.planVersion(),
                present == null ? ruleVersion : present.ruleVersion(),
                present == null ? null : present.end(),
                present == null ? 0 : present.version()));
    }

    /** One that is offered, or the one it has had all along. */
    private Optional<String> technique(String raw, @Nullable Procedure present) {
        if (raw.isBlank()) {
            return reading.refuse("technique", raw, Problem.REQUIRED);
        }
        return catalogue.contains(raw.strip())
                        || (present != null && raw.strip().equals(present.technique()))
                ? Optional.of(raw.strip())
                : reading.refuse(
                        "technique",
                        raw,
                        Problem.NOT_ONE_OF,
                        catalogue.stream().sorted().collect(Collectors.joining(", ")));
    }

    private CaseDescription description(ProcedureForm form, Optional<Moment> at) {
        @Nullable
        Integer age = reading.whole("ageYears", form.ageYears(), 0, CaseDescription.OLDEST)
                .orElse(null);
        @Nullable LocalDate born = patient.identity().birthDate();
        if (age != null && born != null && at.isPresent()) {
            int exact = Period.between(born, at.get().date()).getYears();
            if (exact != age) {
                Entries.contradiction(reading, "ageYears", age, "birthDate " + born);
            }
        }
        return new CaseDescription(
                age,
                reading.decimal("bmi", form.bmi(), Bmi.LOWEST, Bmi.HIGHEST)
                        .map(Bmi::of)
                        .orElse(null),
                Entries.line(reading, "diagnosis", form.diagnosis(), Limits.DIAGNOSIS)
                        .orElse(null),
                reading.whole("symptomMonths", form.symptomMonths(), 0, CaseDescription.LONGEST_SYMPTOMS)
                        .orElse(null));
    }

    private List<Drug> drugs(List<ProcedureForm.DrugLine> lines) {
        List<Drug> drugs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String field = "drugs." + i;
            @Nullable String name = line(field + ".name", lines.get(i).name());
            @Nullable String dose = line(field + ".dose", lines.get(i).dose());
            @Nullable
            String concentration = line(field + ".concentration", lines.get(i).concentration());
            @Nullable String volume = line(field + ".volume", lines.get(i).volume());
            boolean isFigureThere = dose != null || concentration != null || volume != null;
            if (name != null) {
                drugs.add(new Drug(name, dose, concentration, volume));
            } else if (isFigureThere && lines.get(i).name().isBlank()) {
                reading.refuse(field + ".name", "", Problem.REQUIRED);
            }
        }
        return drugs;
    }

    private @Nullable String line(String field, String raw) {
        return Entries.line(reading, field, raw, Limits.LINE).orElse(null);
    }
}
