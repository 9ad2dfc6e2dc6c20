package org.paintrend.exchange.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.privacy.SafeHarbor;
import org.paintrend.domain.procedure.Bmi;
import org.paintrend.exchange.Treated;
import org.paintrend.exchange.release.Prose;
import org.paintrend.exchange.release.Treatment;
import org.paintrend.exchange.release.When;

/** A procedure, the pain it was done for, and the patient's build at it. */
final class Treatments {
    private static final String BMI = "39156-5";

    private final Terms terms;

    Treatments(Terms terms) {
        this.terms = terms;
    }

    Stream<Entry> all(Treated treated) {
        return Stream.of(
                        Stream.of(condition(treated), procedure(treated)),
                        Stream.ofNullable(treated.treatment().bmi()).map(bmi -> bmi(treated, bmi)))
                .flatMap(one -> one);
    }

    private Entry condition(Treated treated) {
        Treatment treatment = treated.treatment();
        ObjectNode condition = Pieces.resource("Condition");
        if (treatment.symptomMonths() != null) {
            Extension.DURATION.put(
                    condition, Pieces.quantity(BigDecimal.valueOf(treatment.symptomMonths()), "months", "mo"));
        }
        ObjectNode code = terms.concept(CodeSystem.CONDITION, Terms.TREATED_PAIN);
        if (treatment.prose().diagnosis() != null) {
            code.put("text", treatment.prose().diagnosis());
        }
        condition.set("code", code);
        site(condition, treatment, false);
        condition.set("subject", Pieces.reference(Addresses.patient(treated.subject())));
        return new Entry(Addresses.of(treated, "Condition"), condition);
    }

    private Entry procedure(Treated treated) {
        Treatment treatment = treated.treatment();
        Prose prose = treatment.prose();
        ObjectNode procedure = Pieces.resource("Procedure");
        age(procedure, treatment);
        if (treatment.when() instanceof When.Counted counted) {
            Extension.NUMBER.put(procedure, counted.number());
            if (counted.daysSincePrevious() != null) {
                Extension.SINCE.put(procedure, counted.daysSincePrevious());
            }
        }
        procedure.put("status", "completed");
        if (treatment.technique() != null) {
            procedure.set("code", terms.concept(CodeSystem.TECHNIQUE, treatment.technique()));
        }
        procedure.set("subject", Pieces.reference(Addresses.patient(treated.subject())));
        switch (treatment.when()) {
            case When.On on -> procedure.put("performedDateTime", Pieces.time(on.moment()));
            case When.Counted counted -> Pieces.absent(procedure, "performedDateTime", "masked");
        }
        if (prose.operator() != null) {
            procedure.putArray("performer").addObject().putObject("actor").put("display", prose.operator());
        }
        procedure.putArray("reasonReference").add(Pieces.reference(Addresses.of(treated, "Condition")));
        site(procedure, treatment, true);
        if (prose.note() != null) {
            procedure.putArray("note").addObject().put("text", prose.note());
        }
        if (!prose.drugs().isEmpty()) {
            ArrayNode used = procedure.putArray("usedCode");
            prose.drugs().forEach(drug -> used.addObject().put("text", drug.written()));
        }
        return new Entry(Addresses.procedure(treated), procedure);
    }

    private static void age(ObjectNode procedure, Treatment treatment) {
        @Nullable Integer years = treatment.ageYears();
        if (years != null) {
            ObjectNode age = Pieces.quantity(BigDecimal.valueOf(years), "years", "a");
            if (treatment.when() instanceof When.Counted && years >= SafeHarbor.OLDEST) {
                age.put("comparator", ">=");
            }
            Extension.AGE.put(procedure, age);
        }
    }

    /** Where it hurts, on which side, and, of the procedure, at which levels. */
    private void site(ObjectNode resource, Treatment treatment, boolean withLevels) {
        ObjectNode place = Pieces.node();
        if (treatment.side() != null) {
            terms.coding(CodeSystem.SIDE, treatment.side().id())
                    .ifPresent(side -> place.putArray("coding").add(side));
        }
        if (treatment.prose().site() != null) {
            place.put("text", treatment.prose().site());
        }
        if (!place.isEmpty()) {
            resource.withArray("bodySite").add(place);
        }
        if (withLevels && treatment.prose().levels() != null) {
            resource.withArray("bodySite")
                    .addObject()
                    .put("text", treatment.prose().levels());
        }
    }

    /** It was recorded as what it was at the procedure; on which day it was measured nobody wrote down. */
    private static Entry bmi(Treated treated, Bmi bmi) {
        ObjectNode observation = Scores.observation(
                treated, Pieces.coding(Systems.LOINC, BMI, "Body mass index (BMI) [Ratio]"), "vital-signs");
        Pieces.absent(observation, "effectiveDateTime", "unknown");
        observation.set("valueQuantity", Pieces.quantity(new BigDecimal(bmi.toString()), "kg/m2", "kg/m2"));
        return new Entry(Addresses.of(treated, "Observation/bmi"), observation);
    }
}
