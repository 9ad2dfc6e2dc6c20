package org.paintrend.exchange.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.LanssItem;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.exchange.Treated;
import org.paintrend.exchange.release.Asked;
import org.paintrend.exchange.release.Release;
import org.paintrend.exchange.release.Taken;

/** What was asked and scored. A score that is not there is said to be missing, and why; it is never 0. */
final class Scores {
    private static final String NRS = "72514-3";
    private static final String NRS_NAME = "Pain severity - 0-10 verbal numeric rating [Score] - Reported";

    private final Terms terms;
    private final Map<String, Set<Instrument>> asked;

    Scores(Terms terms, Release release) {
        this.terms = terms;
        this.asked = release.timepoints().stream().collect(Collectors.toMap(Timepoint::id, Timepoint::asked));
    }

    /**
     * What was found out about a patient, and belongs to a procedure.
     *
     * @param category a code of {@link Systems#CATEGORY}
     */
    static ObjectNode observation(Treated treated, ObjectNode code, String category) {
        ObjectNode observation = Pieces.resource("Observation").put("status", "final");
        observation.putArray("category").add(Pieces.concept(Pieces.coding(Systems.CATEGORY, category, null)));
        observation.set("code", Pieces.concept(code));
        observation.set("subject", Pieces.reference(Addresses.patient(treated.subject())));
        observation.putArray("partOf").add(Pieces.reference(Addresses.procedure(treated)));
        return observation;
    }

    List<Entry> all(Treated treated) {
        List<Entry> entries = new ArrayList<>();
        List<Asked> all = treated.treatment().assessments();
        for (int i = 0; i < all.size(); i++) {
            add(entries, treated, all.get(i), String.valueOf(i + 1));
        }
        return entries;
    }

    private void add(List<Entry> entries, Treated treated, Asked one, String number) {
        if (one.nrs() != null) {
            entries.add(new Entry(Addresses.of(treated, "Observation/nrs/" + number), nrs(treated, one, one.nrs())));
        }
        if (one.lanss() != null) {
            ObjectNode total = lanss(treated, one, one.lanss());
            if (one.lanss() instanceof Lanss.Items items) {
                Entry answers = new Entry(
                        Addresses.of(treated, "QuestionnaireResponse/" + number), answers(treated, one, items));
                total.putArray("derivedFrom").add(Pieces.reference(answers.address()));
                entries.add(answers);
            }
            entries.add(new Entry(Addresses.of(treated, "Observation/lanss/" + number), total));
        }
        if (one.pgic() != null) {
            entries.add(new Entry(
                    Addresses.of(treated, "Observation/pgic/" + number),
                    scored(treated, one, ours(Terms.PGIC), one.pgic().value())));
        }
        if (one.mrc() != null) {
            entries.add(new Entry(
                    Addresses.of(treated, "Observation/mrc/" + number),
                    scored(treated, one, ours(Terms.MRC), one.mrc().grade())));
        }
        if (one.absence() != null) {
            for (Instrument instrument : asked.getOrDefault(one.timepoint(), Set.of(Instrument.NRS)).stream()
                    .sorted()
                    .toList()) {
                entries.add(new Entry(
                        Addresses.of(treated, "Observation/" + instrument.id() + "/" + number),
                        missing(treated, one, instrument, one.absence())));
            }
        }
    }

    private ObjectNode nrs(Treated treated, Asked one, Nrs nrs) {
        ObjectNode observation = scored(treated, one, code(Instrument.NRS), nrs.value());
        ObjectNode recall = observation.putArray("component").addObject();
        recall.set("code", Pieces.concept(ours(Terms.RECALL_PERIOD)));
        recall.set(
                "valueCodeableConcept",
                terms.concept(CodeSystem.RECALL, nrs.recall().id()));
        return observation;
    }

    private ObjectNode lanss(Treated treated, Asked one, Lanss lanss) {
        ObjectNode observation = asked(treated, one, code(Instrument.LANSS));
        if (lanss.total().isPresent()) {
            observation.set("valueQuantity", Pieces.score(lanss.total().getAsInt()));
        } else {
            observation.set("dataAbsentReason", Pieces.concept(Pieces.coding(Systems.ABSENT, "unknown", null)));
        }
        return observation;
    }

    private ObjectNode missing(Treated treated, Asked one, Instrument instrument, AbsenceReason reason) {
        ObjectNode observation = asked(treated, one, code(instrument));
        ObjectNode why = Pieces.concept(Pieces.coding(Systems.ABSENT, absent(reason), null));
        terms.coding(CodeSystem.ABSENCE, reason.id()).ifPresent(why.withArray("coding")::add);
        observation.set("dataAbsentReason", why);
        return observation;
    }

    private ObjectNode scored(Treated treated, Asked one, ObjectNode code, int score) {
        ObjectNode observation = asked(treated, one, code);
        observation.set("valueQuantity", Pieces.score(score));
        return observation;
    }

    private ObjectNode asked(Treated treated, Asked one, ObjectNode code) {
        ObjectNode observation = observation(treated, code, "survey");
        place(observation, one, "effectiveDateTime");
        if (one.mode() != null) {
            observation.set("method", terms.concept(CodeSystem.MODE, one.mode().id()));
        }
        return observation;
    }

    private ObjectNode answers(Treated treated, Asked one, Lanss.Items items) {
        ObjectNode response = Pieces.resource("QuestionnaireResponse").put("questionnaire", Definitions.LANSS);
        boolean complete = items.total().isPresent();
        response.put("status", complete ? "completed" : "in-progress");
        response.set("subject", Pieces.reference(Addresses.patient(treated.subject())));
        response.putArray("partOf").add(Pieces.reference(Addresses.procedure(treated)));
        place(response, one, "authored");
        ArrayNode answers = response.putArray("item");
        for (LanssItem item : LanssItem.values()) {
            @Nullable Boolean positive = items.answers().get(item);
            if (positive != null) {
                answers.addObject()
                        .put("linkId", String.valueOf(item.number()))
                        .putArray("answer")
                        .addObject()
                        .put("valueBoolean", positive);
            }
        }
        return response;
    }

    /** Says at which timepoint it was, and when. */
    private void place(ObjectNode resource, Asked one, String element) {
        if (one.timepoint() != null) {
            terms.coding(CodeSystem.TIMEPOINT, one.timepoint()).ifPresent(coding -> {
                Extension.TIMEPOINT.put(resource, coding);
                Extension.COUNTS.put(resource, resource.booleanNode(one.counts()));
            });
        }
        switch (one.taken()) {
            case Taken.At at -> resource.put(element, Pieces.time(at.moment()));
            case Taken.Day day -> {
                Extension.DAY.put(resource, day.day());
                Pieces.absent(resource, element, "masked");
            }
            case null -> Pieces.absent(resource, element, "unknown");
        }
    }

    private ObjectNode code(Instrument instrument) {
        return switch (instrument) {
            case NRS -> Pieces.coding(Systems.LOINC, NRS, NRS_NAME);
            case LANSS -> ours(instrument.id());
        };
    }

    private ObjectNode ours(String code) {
        return terms.coding(CodeSystem.OBSERVATION, code).orElseThrow();
    }

    /** The nearest that FHIR has a code for; ours stands beside it. */
    private static String absent(AbsenceReason reason) {
        return switch (reason) {
            case DECLINED -> "asked-declined";
            case COULD_NOT_ANSWER -> "asked-unknown";
            case NOT_ASKED -> "not-asked";
            case UNREACHABLE, NOT_EXAMINABLE, DECEASED, WITHDRAWN -> "not-performed";
            case OTHER -> "unknown";
        };
    }
}
