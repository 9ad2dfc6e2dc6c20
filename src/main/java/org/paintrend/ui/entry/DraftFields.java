package org.paintrend.ui.entry;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Coded;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.LanssItem;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.RecallPeriod;

/** An input as plain texts by field, and back. What was not touched is not in the map; what is unknown is passed over. */
final class DraftFields {
    private static final String ITEM = "lanss.";
    private static final String PREFILLED = "prefilled";

    private DraftFields() {}

    static Map<String, String> of(AssessmentModel model) {
        Map<String, String> fields = new TreeMap<>();
        texts(model).forEach((name, text) -> put(fields, name, text.get()));
        put(fields, PREFILLED, model.prefilled().kept());
        put(fields, "mode", id(model.mode().get()));
        put(fields, "recall", id(model.recall().get()));
        put(fields, "withoutScores", model.withoutScores().get() ? "true" : "");
        put(fields, "absence", id(model.absence().get()));
        put(fields, "pgic", plain(model.pgic().get()));
        put(fields, "mrc", plain(model.mrc().get()));
        put(fields, "laterOfTwo", plain(model.laterOfTwo().get()));
        put(fields, "lanssWay", model.lanss().way().get().name());
        model.lanss().answers().forEach((item, positive) -> put(fields, ITEM + item.name(), positive.toString()));
        return fields;
    }

    static void fill(AssessmentModel model, Map<String, String> fields) {
        model.prefilled().restore("");
        texts(model).forEach((name, text) -> text.set(fields.getOrDefault(name, "")));
        model.prefilled().restore(fields.getOrDefault(PREFILLED, ""));
        model.mode().set(coded(Mode.values(), fields.get("mode")));
        @Nullable RecallPeriod recall = coded(RecallPeriod.values(), fields.get("recall"));
        model.recall().set(recall == null ? RecallPeriod.NOW : recall);
        model.withoutScores().set(fields.containsKey("withoutScores"));
        model.absence().set(coded(AbsenceReason.values(), fields.get("absence")));
        whole(model.pgic(), fields.get("pgic"));
        whole(model.mrc(), fields.get("mrc"));
        @Nullable String later = fields.get("laterOfTwo");
        model.laterOfTwo().set(later == null ? null : Boolean.valueOf(later));
        model.lanss()
                .way()
                .set(
                        LanssAnswers.Way.TOTAL.name().equals(fields.get("lanssWay"))
                                ? LanssAnswers.Way.TOTAL
                                : LanssAnswers.Way.GUIDED);
        for (LanssItem item : LanssItem.values()) {
            @Nullable String positive = fields.get(ITEM + item.name());
            model.lanss().answer(item, positive == null ? null : Boolean.valueOf(positive));
        }
    }

    private static Map<String, StringProperty> texts(AssessmentModel model) {
        return Map.of(
                "date", model.date(),
                "time", model.time(),
                "nrs", model.nrs(),
                "lanssTotal", model.lanss().total(),
                "note", model.note(),
                "timepoint", model.timepoint(),
                "assignedBecause", model.assignedBecause(),
                "reason", model.reason());
    }

    private static void put(Map<String, String> fields, String name, String text) {
        if (!text.isBlank()) {
            fields.put(name, text);
        }
    }

    private static String id(@Nullable Coded choice) {
        return choice == null ? "" : choice.id();
    }

    private static String plain(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static <T extends Coded> @Nullable T coded(T[] choices, @Nullable String id) {
        return Arrays.stream(choices)
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static void whole(ObjectProperty<Integer> property, @Nullable String text) {
        property.set(Stream.ofNullable(text)
                .filter(digits -> digits.matches("[0-9]"))
                .map((Function<String, Integer>) Integer::valueOf)
                .findFirst()
                .orElse(null));
    }
}
