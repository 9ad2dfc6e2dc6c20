package org.paintrend.exchange.redcap;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.paintrend.domain.Coded;
import org.paintrend.domain.catalogue.Wording;
import org.paintrend.domain.sheet.SheetField;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.exchange.release.Release;
import org.paintrend.words.Clinical;
import org.paintrend.words.Words;

/** What people read in the project, in the language of who made it. */
final class Labels {
    private static final Pattern SPACE = Pattern.compile(" +");

    private final Release release;
    private final Words words;
    private final Clinical clinical;

    Labels(Release release, Words words) {
        this.release = release;
        this.words = words;
        this.clinical = new Clinical(words);
    }

    Clinical clinical() {
        return clinical;
    }

    /** What a column of the wide or long table says. */
    String column(String name) {
        return words.get("exchange.column." + name);
    }

    String get(String key, Object... arguments) {
        return words.get("registry.redcap." + key, arguments);
    }

    String name(Wording wording) {
        return wording.in(words.locale().getLanguage());
    }

    <E extends Enum<E> & Coded> List<Choice> choices(E[] values, Function<E, String> label) {
        return Arrays.stream(values)
                .map(one -> Choice.of(one.id(), label.apply(one)))
                .toList();
    }

    List<Choice> techniques() {
        return release.vocabulary().techniques().stream()
                .map(one -> Choice.of(one.id(), one.name(words.locale().getLanguage())))
                .toList();
    }

    /** By what a field of an untoward event is called. */
    String event(int number, String field) {
        return get(
                "event",
                number,
                release.vocabulary()
                        .design(SheetKind.ADVERSE_EVENT)
                        .known(field)
                        .map(one -> name(one.name()))
                        .orElse(field));
    }

    /** What can be chosen in a field of an untoward event, and what was chosen although no catalogue knows it any more. */
    List<Choice> eventChoices(String field) {
        Map<String, String> names = new LinkedHashMap<>();
        release.vocabulary().design(SheetKind.ADVERSE_EVENT).known(field).stream()
                .flatMap(Labels::options)
                .forEach(one -> names.put(one.id(), name(one.name())));
        release.subjects().stream()
                .flatMap(subject -> subject.done().stream())
                .flatMap(treatment -> treatment.sheets().stream())
                .filter(sheet -> sheet.kind() == SheetKind.ADVERSE_EVENT)
                .flatMap(sheet -> sheet.value(field).stream())
                .flatMap(SPACE::splitAsStream)
                .forEach(id -> names.putIfAbsent(id, id));
        return names.entrySet().stream()
                .map(one -> Choice.of(one.getKey(), one.getValue()))
                .toList();
    }

    private static Stream<org.paintrend.domain.sheet.Option> options(SheetField field) {
        return Stream.concat(field.options().stream(), field.retired().stream());
    }
}
