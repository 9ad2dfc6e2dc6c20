package org.paintrend.ui.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Label;

/** A line that says what is wrong with the fields above it, and takes no room while nothing is. */
final class FaultLine extends Label {
    private final Map<String, String> sentences = new LinkedHashMap<>();

    FaultLine() {
        getStyleClass().add("field-fault");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        show("", "");
    }

    /** Says what is wrong with one field; an empty sentence: nothing. */
    void show(String field, String sentence) {
        sentences.put(field, sentence);
        setText(sentences.values().stream()
                .filter(one -> !one.isEmpty())
                .distinct()
                .collect(Collectors.joining(" ")));
        setVisible(!getText().isEmpty());
        setManaged(!getText().isEmpty());
    }
}
