package org.paintrend.ui.release;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.privacy.Export;
import org.paintrend.domain.privacy.SafeHarbor;
import org.paintrend.domain.privacy.SmallCells;
import org.paintrend.domain.privacy.Traits;
import org.paintrend.exchange.form.Form;
import org.paintrend.exchange.release.Release;
import org.paintrend.words.Clinical;
import org.paintrend.words.Words;

/** What leaves, in words. */
final class ReleaseTexts {
    private static final int LAST_OF_TEN = 9;

    private final Words words;

    ReleaseTexts(Words words) {
        this.words = words;
    }

    /** A form by its code; one of a newer program is called by that. */
    String form(String id) {
        return Arrays.stream(Form.values()).anyMatch(form -> form.id().equals(id))
                ? words.get("release.form." + id)
                : id;
    }

    String what(Export export) {
        return Stream.of(
                        form(export.form()),
                        words.get(export.isIdentifiable() ? "release.named" : "release.deidentified"),
                        counts(export.patients(), export.procedures()),
                        export.arrived() ? "" : words.get("release.missed"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }

    String counts(int patients, int procedures) {
        return words.count("release.patients", patients) + ", " + words.count("release.procedures", procedures);
    }

    /** One combination of traits with the number who share it. */
    String cell(SmallCells.Cell cell, Release release) {
        Traits traits = cell.traits();
        String sex = traits.sex() == null ? words.get("release.sex.none") : new Clinical(words).sex(traits.sex());
        return Stream.of(sex, age(traits.decade()), technique(traits.technique(), release))
                        .collect(Collectors.joining(", "))
                + ": " + words.count("release.patients", cell.patients());
    }

    private String age(@Nullable Integer decade) {
        if (decade == null) {
            return words.get("release.age.none");
        }
        return decade >= SafeHarbor.OLDEST
                ? words.get("release.age.oldest", decade)
                : words.get("release.age", decade, decade + LAST_OF_TEN);
    }

    private String technique(@Nullable String id, Release release) {
        return release.vocabulary().techniques().stream()
                .filter(one -> one.id().equals(id))
                .map(one -> one.name(words.locale().getLanguage()))
                .findFirst()
                .orElse(words.get("release.technique.none"));
    }
}
