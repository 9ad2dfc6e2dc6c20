package org.paintrend.exchange.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paintrend.domain.assessment.LanssItem;

/** The codes and the questionnaire of ours: they go along, so that every code in a bundle resolves. */
final class Definitions {
    /** The address of the questionnaire of LANSS. */
    static final String LANSS = Systems.OURS + "Questionnaire/lanss";

    private Definitions() {}

    static Stream<Entry> all(Terms terms) {
        return Stream.concat(
                        Arrays.stream(CodeSystem.values()).map(one -> codeSystem(one, terms)), Stream.of(lanss(terms)))
                .map(one -> new Entry(Addresses.of(one.path("url").asText()), one));
    }

    private static ObjectNode definition(String type, String url, String id) {
        return Pieces.resource(type).put("url", url).put("name", name(id)).put("status", "active");
    }

    /** {@code adverse-event-action} is called {@code AdverseEventAction}. */
    private static String name(String id) {
        return Arrays.stream(id.split("-", -1))
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining());
    }

    private static ObjectNode codeSystem(CodeSystem system, Terms terms) {
        ObjectNode definition = definition("CodeSystem", system.url(), system.id())
                .put("caseSensitive", true)
                .put("content", "complete");
        ArrayNode concepts = definition.putArray("concept");
        terms.of(system)
                .forEach((code, meaning) ->
                        concepts.addObject().put("code", code).put("display", meaning));
        return definition;
    }

    /** Item by item, by the name of its domain alone: the wording of the instrument is under copyright. */
    private static ObjectNode lanss(Terms terms) {
        ObjectNode questionnaire = definition("Questionnaire", LANSS, "lanss");
        questionnaire.putArray("subjectType").add("Patient");
        ArrayNode items = questionnaire.putArray("item");
        for (LanssItem one : LanssItem.values()) {
            ObjectNode item = items.addObject().put("linkId", String.valueOf(one.number()));
            terms.coding(CodeSystem.LANSS_ITEM, Terms.code(one))
                    .ifPresent(coding -> item.putArray("code").add(coding));
            item.put("text", terms.of(CodeSystem.LANSS_ITEM).get(Terms.code(one)))
                    .put("type", "boolean");
        }
        return questionnaire;
    }
}
