package org.paintrend.ui.entry;

import atlantafx.base.theme.Styles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.paintrend.domain.Fault;
import org.paintrend.ui.common.WhenLeft;
import org.paintrend.words.Clinical;
import org.paintrend.words.Words;

/** Where on the panel the fault of each field is shown, and where the keyboard goes to mend it. */
final class Faults {
    private record Place(Node focus, FaultLine line) {}

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final AssessmentModel model;
    private final Clinical clinical;
    private final Consumer<String> elsewhere;

    /**
     * Follows the faults of a model.
     *
     * @param elsewhere shows what belongs to no field that can be seen
     */
    Faults(AssessmentModel model, Words words, Consumer<String> elsewhere) {
        this.model = model;
        this.clinical = new Clinical(words);
        this.elsewhere = elsewhere;
        model.shownFaults().addListener((observed, before, now) -> show(now));
    }

    /** A field's place; the fields are named in the order in which they are seen. */
    void place(String field, Node focus, FaultLine line) {
        places.put(field, new Place(focus, line));
        WhenLeft.of(focus, () -> model.leave(field));
    }

    /** Brings the keyboard to the first faulty field that can be seen. */
    void focusFirst() {
        Set<String> faulty = model.shownFaults().get().keySet();
        places.entrySet().stream()
                .filter(place -> faulty.contains(place.getKey()))
                .map(place -> place.getValue().focus())
                .filter(Faults::seen)
                .findFirst()
                .ifPresent(place -> reachable(place).findFirst().ifPresent(Node::requestFocus));
    }

    /** The controls of a place that the keyboard can reach: itself, or those within. */
    private static Stream<Node> reachable(Node place) {
        Stream<Node> itself = place.isFocusTraversable() && !place.isDisabled() ? Stream.of(place) : Stream.empty();
        Stream<Node> within = place instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .filter(Node::isVisible)
                        .flatMap(Faults::reachable)
                : Stream.empty();
        return Stream.concat(itself, within);
    }

    private void show(Map<String, Fault> faults) {
        places.forEach((field, place) -> {
            Fault fault = faults.get(field);
            String sentence = fault == null ? "" : clinical.fieldFault(fault);
            place.line().show(field, sentence);
            place.focus().pseudoClassStateChanged(Styles.STATE_DANGER, fault != null);
            place.focus().setAccessibleHelp(sentence);
        });
        elsewhere.accept(faults.values().stream()
                .filter(fault -> !places.containsKey(fault.field())
                        || !seen(places.get(fault.field()).focus()))
                .map(clinical::fieldFault)
                .distinct()
                .collect(Collectors.joining(" ")));
    }

    private static boolean seen(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
