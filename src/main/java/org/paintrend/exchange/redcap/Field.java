package org.paintrend.exchange.redcap;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A field of the project.
 *
 * @param name REDCap's rule: lower-case letters, digits and underscores, a letter first, 2 to 26 of them
 * @param label what people read beside it
 * @param choices of a choice; empty otherwise
 * @param check of a text
 * @param isIdentifier whether it tells who somebody is, so that REDCap leaves it out of its own exports without names
 */
record Field(String name, Form form, Type type, String label, List<Choice> choices, Check check, boolean isIdentifier) {
    /** The heads of a data dictionary, in REDCap's order. */
    static final List<String> HEADS = List.of(
            "Variable / Field Name",
            "Form Name",
            "Section Header",
            "Field Type",
            "Field Label",
            "Choices, Calculations, OR Slider Labels",
            "Field Note",
            "Text Validation Type OR Show Slider Number",
            "Text Validation Min",
            "Text Validation Max",
            "Identifier?",
            "Branching Logic (Show field only if...)",
            "Required Field?",
            "Custom Alignment",
            "Question Number (surveys only)",
            "Matrix Group Name",
            "Matrix Ranking?",
            "Field Annotation");

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{1,25}");

    /** What is entered. */
    enum Type {
        TEXT,
        NOTES,
        DROPDOWN,
        CHECKBOX,
        YESNO;

        boolean isChoice() {
            return this == DROPDOWN || this == CHECKBOX;
        }
    }

    Field {
        choices = List.copyOf(choices);
        if (!NAME.matcher(name).matches() || label.isBlank()) {
            throw new IllegalArgumentException("no field of REDCap: " + name);
        }
        if (type.isChoice() == choices.isEmpty() || (type != Type.TEXT && !check.equals(Check.NONE))) {
            throw new IllegalArgumentException(name + ": a choice has choices, a text alone is checked");
        }
        if (choices.stream().map(Choice::code).distinct().count() != choices.size()) {
            throw new IllegalArgumentException(name + ": two choices have the same code");
        }
    }

    /** As it stands in the data dictionary. */
    List<String> row() {
        return List.of(
                name,
                form.id(),
                "",
                type.name().toLowerCase(Locale.ROOT),
                label,
                choices.stream().map(one -> one.code() + ", " + one.label()).collect(Collectors.joining(" | ")),
                "",
                check.type(),
                check.lowest(),
                check.highest(),
                isIdentifier ? "y" : "",
                "",
                "",
                "",
                "",
                "",
                "",
                "");
    }
}
