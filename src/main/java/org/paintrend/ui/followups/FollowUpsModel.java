package org.paintrend.ui.followups;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.followup.DueGroup;
import org.paintrend.domain.followup.FollowUpList;
import org.paintrend.ui.common.Tasks;

/**
 * What the list of follow-ups shows: the search and the group wanted, and the rows they leave. Searching runs as a
 * task; of several searches only the latest is shown.
 */
final class FollowUpsModel {
    private final DueWatch watch;
    private final Tasks tasks;
    private final ChangeListener<@Nullable DueIndex> read = (observed, before, now) -> search();
    private boolean left;

    final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    final ObjectProperty<@Nullable DueGroup> group = new SimpleObjectProperty<>(this, "group");
    final ObjectProperty<@Nullable Shown> shown = new SimpleObjectProperty<>(this, "shown");

    /**
     * What is on screen.
     *
     * @param items the rows, each group under its heading
     * @param counts how many each group has, whatever is typed
     * @param all how many there are at all
     * @param typed what they were searched by
     * @param group what they were narrowed to, or absent
     */
    record Shown(
            List<DueItem> items,
            Map<DueGroup, Integer> counts,
            int all,
            FollowUpList list,
            String typed,
            @Nullable DueGroup group) {
        /** The rows without their headings. */
        List<DueLine> lines() {
            return items.stream()
                    .filter(DueLine.class::isInstance)
                    .map(DueLine.class::cast)
                    .toList();
        }

        /** Itself alone: whoever listens compares, and comparing thousands of rows would hold the window up. */
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    FollowUpsModel(DueWatch watch, Tasks tasks) {
        this.watch = watch;
        this.tasks = tasks;
        typed.addListener((observed, before, now) -> search());
        group.addListener((observed, before, now) -> search());
        watch.index().addListener(read);
        search();
    }

    /** Reads everybody again. */
    void read() {
        watch.read();
    }

    /** The list is gone: what was begun for it counts no more. */
    void leave() {
        left = true;
        watch.index().removeListener(read);
    }

    private void search() {
        @Nullable DueIndex searched = watch.index().get();
        if (searched == null) {
            return;
        }
        String query = typed.get();
        @Nullable DueGroup only = group.get();
        tasks.latest(this, () -> find(searched, query, only), found -> {
            if (!left) {
                shown.set(found);
            }
        });
    }

    private static Shown find(DueIndex index, String query, @Nullable DueGroup only) {
        Map<DueGroup, Integer> counts = new EnumMap<>(DueGroup.class);
        for (DueGroup group : DueGroup.values()) {
            counts.put(group, index.count(group));
        }
        return new Shown(index.find(query, only), counts, index.size(), index.list(), query, only);
    }
}
