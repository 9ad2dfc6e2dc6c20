package org.paintrend.ui.record;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Coded;
import org.paintrend.domain.numbness.EarlyCourse;
import org.paintrend.domain.numbness.InjectionSite;
import org.paintrend.domain.numbness.Onset;

/** An assessment of numbness being typed as plain fields, so that a crash of the program loses nothing. */
final class NumbnessDraft {
    private NumbnessDraft() {}

    /** What was typed so far; empty fields are left out. */
    static Map<String, String> of(NumbnessModel model) {
        Map<String, String> fields = new HashMap<>();
        texts(model).filter(text -> !text.get().isEmpty()).forEach(text -> fields.put(text.getName(), text.get()));
        model.yesNo.forEach((question, answer) -> put(fields, question.id(), answer.get()));
        put(fields, "thin", model.thin.get());
        put(fields, "onset", model.onset.get());
        put(fields, "course", model.course.get());
        put(fields, "site", model.site.get());
        return fields;
    }

    /** Puts kept fields back into a form. */
    static void restore(Map<String, String> fields, NumbnessModel model) {
        texts(model).forEach(text -> text.set(fields.getOrDefault(text.getName(), "")));
        model.yesNo.forEach((question, answer) -> answer.set(yesNo(fields.get(question.id()))));
        model.thin.set(yesNo(fields.get("thin")));
        choose(fields, model.onset, Onset.class);
        choose(fields, model.course, EarlyCourse.class);
        choose(fields, model.site, InjectionSite.class);
    }

    private static Stream<StringProperty> texts(NumbnessModel model) {
        return Stream.of(model.procedure, model.drug, model.givenBy, model.note, model.reason);
    }

    private static void put(Map<String, String> fields, String name, @Nullable Boolean answer) {
        if (answer != null) {
            fields.put(name, answer.toString());
        }
    }

    private static void put(Map<String, String> fields, String name, @Nullable Coded choice) {
        if (choice != null) {
            fields.put(name, choice.id());
        }
    }

    private static @Nullable Boolean yesNo(@Nullable String kept) {
        return kept == null ? null : Boolean.valueOf(kept);
    }

    private static <E extends Enum<E> & Coded> void choose(
            Map<String, String> fields, ObjectProperty<@Nullable E> property, Class<E> type) {
        @Nullable String kept = fields.get(property.getName());
        property.set(kept == null ? null : Coded.of(type, kept));
    }
}
