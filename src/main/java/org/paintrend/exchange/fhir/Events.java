package org.paintrend.exchange.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.exchange.Treated;
import org.paintrend.exchange.release.Filled;
import org.paintrend.exchange.release.When;

/** Untoward events, each with the procedure it is held against. */
final class Events {
    private static final Pattern SPACE = Pattern.compile(" +");
    /** FHIR's words for how severe it was: it has none above severe. */
    private static final Map<String, String> SEVERITIES = Map.of(
            "mild",
            "mild",
            "moderate",
            "moderate",
            "severe",
            "severe",
            "life-threatening",
            "severe",
            "fatal",
            "severe");

    private static final Map<String, String> OUTCOMES = Map.of(
            "recovered", "resolved",
            "recovering", "recovering",
            "not-recovered", "ongoing",
            "recovered-with-sequelae", "resolvedWithSequelae",
            "died", "fatal",
            "outcome-unknown", "unknown");

    private final Terms terms;

    Events(Terms terms) {
        this.terms = terms;
    }

    List<Entry> all(Treated treated) {
        List<Entry> entries = new ArrayList<>();
        for (Filled sheet : treated.treatment().sheets()) {
            if (sheet.kind() == SheetKind.ADVERSE_EVENT) {
                entries.add(new Entry(
                        Addresses.of(treated, "AdverseEvent/" + (entries.size() + 1)), event(treated, sheet)));
            }
        }
        return entries;
    }

    private ObjectNode event(Treated treated, Filled sheet) {
        ObjectNode event = Pieces.resource("AdverseEvent");
        sheet.value("event-action")
                .ifPresent(actions -> SPACE.splitAsStream(actions)
                        .forEach(code -> Extension.ACTION.put(event, terms.concept(CodeSystem.EVENT_ACTION, code))));
        event.put("actuality", "actual");
        what(sheet).ifPresent(what -> event.set("event", what));
        event.set("subject", Pieces.reference(Addresses.patient(treated.subject())));
        time(event, treated.treatment().when(), sheet);
        told(event, "severity", sheet, CodeSystem.EVENT_SEVERITY, Extension.SEVERITY);
        told(event, "outcome", sheet, CodeSystem.EVENT_OUTCOME, Extension.OUTCOME);
        ObjectNode suspect = event.putArray("suspectEntity").addObject();
        suspect.set("instance", Pieces.reference(Addresses.procedure(treated)));
        sheet.value("event-relation")
                .ifPresent(relation -> suspect.putArray("causality")
                        .addObject()
                        .set("assessment", terms.concept(CodeSystem.EVENT_RELATION, relation)));
        return event;
    }

    private Optional<ObjectNode> what(Filled sheet) {
        Optional<ObjectNode> what = sheet.value("event-kind").map(kind -> terms.concept(CodeSystem.EVENT, kind));
        sheet.value("event-name").ifPresent(name -> what.ifPresent(one -> one.put("text", name)));
        return what;
    }

    private static void time(ObjectNode event, When when, Filled sheet) {
        switch (when) {
            case When.On on -> {
                sheet.value("event-onset").ifPresent(day -> event.put("date", onset(on.moment(), sheet, day)));
                sheet.value("event-ended").ifPresent(day -> Extension.OVER.put(event, event.textNode(day)));
            }
            case When.Counted counted -> {
                sheet.value("event-onset").ifPresent(day -> Extension.DAY.put(event, Integer.parseInt(day)));
                sheet.value("event-ended").ifPresent(day -> Extension.OVER_DAY.put(event, Integer.parseInt(day)));
                Pieces.absent(event, "date", "masked");
            }
        }
    }

    /** The time of day where one was recorded that there was on that day; else the day. */
    private static String onset(Moment procedure, Filled sheet, String day) {
        return sheet.value("event-onset-time")
                .map(time -> LocalDate.parse(day).atTime(LocalTime.parse(time)))
                .filter(local ->
                        !procedure.zone().getRules().getValidOffsets(local).isEmpty())
                .map(local -> Pieces.time(Moment.at(local, procedure.zone())))
                .orElse(day);
    }

    /** The nearest that FHIR has a code for, and as an extension what was recorded. */
    private void told(ObjectNode event, String element, Filled sheet, CodeSystem ours, Extension recorded) {
        sheet.value("event-" + element).ifPresent(code -> {
            recorded.put(event, terms.concept(ours, code));
            @Nullable String nearest = (recorded == Extension.SEVERITY ? SEVERITIES : OUTCOMES).get(code);
            if (nearest != null) {
                String system = recorded == Extension.SEVERITY ? Systems.SEVERITY : Systems.OUTCOME;
                event.set(element, Pieces.concept(Pieces.coding(system, nearest, null)));
            }
        });
    }
}
