package org.paintrend.exchange.fhir;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.procedure.Moment;

/** What resources are put together from. */
final class Pieces {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
    private static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    private Pieces() {}

    static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode resource(String type) {
        return node().put("resourceType", type);
    }

    static ObjectNode coding(String system, String code, @Nullable String display) {
        ObjectNode coding = node().put("system", system).put("code", code);
        return display == null ? coding : coding.put("display", display);
    }

    /** A concept of one coding. */
    static ObjectNode concept(ObjectNode coding) {
        ObjectNode concept = node();
        concept.withArray("coding").add(coding);
        return concept;
    }

    static ObjectNode reference(String address) {
        return node().put("reference", address);
    }

    /** A figure with its unit of UCUM. */
    static ObjectNode quantity(BigDecimal figure, String unit, String code) {
        return node().put("value", figure)
                .put("unit", unit)
                .put("system", Systems.UCUM)
                .put("code", code);
    }

    /** A score, which has no unit but that it is one. */
    static ObjectNode score(int score) {
        return quantity(BigDecimal.valueOf(score), "{score}", "{score}");
    }

    /** When something was: a day, or a minute with how far its zone was from UTC then. */
    static String time(Moment moment) {
        return moment.toTheMinute()
                ? SECONDS.format(OffsetDateTime.ofInstant(moment.instant(), moment.zone()))
                : moment.date().toString();
    }

    /**
     * Says of a primitive element that it has no value, and why.
     *
     * @param why a code of {@link Systems#ABSENT}
     */
    static void absent(ObjectNode resource, String element, String why) {
        resource.putObject("_" + element)
                .withArray("extension")
                .addObject()
                .put("url", ABSENT)
                .put("valueCode", why);
    }
}
