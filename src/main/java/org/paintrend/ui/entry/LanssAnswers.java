package org.paintrend.ui.entry;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.LanssItem;
import org.paintrend.domain.assessment.Mode;

/**
 * A LANSS being answered, item by item or as a total. It starts empty, or as it was recorded; an item without an answer
 * is missing. What was recorded stands until it is taken away by hand: a mode that contradicts it does not drop it.
 */
final class LanssAnswers {
    /** How it is entered. */
    enum Way {
        GUIDED,
        TOTAL
    }

    private final ObservableMap<LanssItem, Boolean> answers =
            FXCollections.observableMap(new EnumMap<>(LanssItem.class));
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.GUIDED);
    private final StringProperty total = new SimpleStringProperty("");
    private final ObjectProperty<Mode> mode;
    private final Set<LanssItem> recordedItems = EnumSet.noneOf(LanssItem.class);
    private boolean totalRecorded;

    LanssAnswers(ObjectProperty<Mode> mode) {
        this.mode = mode;
    }

    ObservableMap<LanssItem, Boolean> answers() {
        return answers;
    }

    ObjectProperty<Way> way() {
        return way;
    }

    StringProperty total() {
        return total;
    }

    /** Takes up what a saved assessment holds. */
    void recorded(Lanss lanss) {
        switch (lanss) {
            case Lanss.Total whole -> {
                totalRecorded = true;
                way.set(Way.TOTAL);
                total.set(String.valueOf(whole.value()));
            }
            case Lanss.Items items -> {
                recordedItems.addAll(items.answers().keySet());
                answers.putAll(items.answers());
            }
        }
    }

    /** Answers an item; {@code null} empties it. */
    void answer(LanssItem item, @Nullable Boolean positive) {
        if (positive == null) {
            answers.remove(item);
        } else {
            answers.put(item, positive);
        }
    }

    /** Whether nobody can examine the patient: by telephone or by post. */
    boolean withoutExaminer() {
        return mode.get() == Mode.PHONE || mode.get() == Mode.POST;
    }

    /** Whether an item cannot be answered this way. */
    boolean closed(LanssItem item) {
        boolean stands = recordedItems.contains(item) && answers.containsKey(item);
        return item.examined() && withoutExaminer() && !stands;
    }

    /** How it is entered at this moment: without an examiner there is no total to type, only a recorded one to mend. */
    Way wayNow() {
        boolean stands = totalRecorded && !total.get().isBlank();
        return withoutExaminer() && !stands ? Way.GUIDED : way.get();
    }

    /** The answers that count now. */
    Map<LanssItem, Boolean> given() {
        Map<LanssItem, Boolean> given = new EnumMap<>(LanssItem.class);
        if (wayNow() == Way.GUIDED) {
            answers.forEach((item, positive) -> {
                if (!closed(item)) {
                    given.put(item, positive);
                }
            });
        }
        return given;
    }

    /** The typed total that counts now, or an empty text. */
    String typedTotal() {
        return wayNow() == Way.TOTAL ? total.get().strip() : "";
    }

    /** What it says so far; empty while nothing, or nothing valid, was entered. */
    Optional<Lanss> lanss() {
        if (wayNow() == Way.GUIDED) {
            return Optional.of(given()).filter(Predicate.not(Map::isEmpty)).map(Lanss::ofItems);
        }
        return Optional.of(typedTotal())
                .filter(text -> text.matches("[0-9]{1,2}"))
                .map(Integer::valueOf)
                .filter(value -> value <= Lanss.HIGHEST)
                .map(Lanss::ofTotal);
    }

    /** The item after or before another one that can be answered; the same at the ends. */
    LanssItem neighbour(LanssItem item, int step) {
        LanssItem[] open =
                Arrays.stream(LanssItem.values()).filter(one -> !closed(one)).toArray(LanssItem[]::new);
        int here = Arrays.asList(open).indexOf(item);
        return open[Math.clamp(here + step, 0, open.length - 1)];
    }
}
