package org.paintrend.ui.followups;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.followup.DueGroup;
import org.paintrend.domain.followup.FollowUpList;
import org.paintrend.ui.common.SearchText;
import org.paintrend.words.ProcedureNames;

/** Everybody who is due as it was read; it never changes, so any thread may search it. */
final class DueIndex {
    private final FollowUpList list;
    private final List<DueLine> lines;
    private final Map<DueGroup, Integer> counts = new EnumMap<>(DueGroup.class);
    /** Every visit is looked at for it, and it is asked for every second. */
    private final Optional<Instant> nextChange;

    private DueIndex(FollowUpList list, List<DueLine> lines) {
        this.list = list;
        this.lines = lines;
        this.nextChange = list.nextChange();
        for (DueGroup group : DueGroup.values()) {
            counts.put(group, list.count(group));
        }
    }

    static DueIndex of(FollowUpList list, ProcedureNames names) {
        return new DueIndex(
                list,
                list.visits().parallelStream()
                        .map(due -> DueLine.of(due, names))
                        .toList());
    }

    /** What it was made of. */
    FollowUpList list() {
        return list;
    }

    /** Whether time alone made it wrong. A clock that was put back did, too: it was made for a time still to come. */
    boolean isStaleAt(Instant now) {
        return now.isBefore(list.asOf())
                || nextChange.filter(next -> !now.isBefore(next)).isPresent();
    }

    int count(DueGroup group) {
        return counts.getOrDefault(group, 0);
    }

    int size() {
        return lines.size();
    }

    /**
     * Those whose name, code or telephone holds every word typed, each group under its heading.
     *
     * @param only the group wanted, or absent: all of them
     */
    List<DueItem> find(String typed, @Nullable DueGroup only) {
        String[] words = SearchText.of(typed).split("\\s+");
        Map<DueGroup, List<DueLine>> found = new EnumMap<>(DueGroup.class);
        for (DueLine line : lines) {
            DueGroup group = line.due().group();
            if ((only == null || only == group) && holdsAll(line.searched(), words)) {
                found.computeIfAbsent(group, each -> new ArrayList<>()).add(line);
            }
        }
        List<DueItem> items = new ArrayList<>();
        if (only == null && typed.isBlank() && list.pressing() == 0) {
            list.next().map(DueItem.NobodyYet::new).ifPresent(items::add);
        }
        found.forEach((group, those) -> {
            items.add(new DueItem.Heading(group, those.size()));
            items.addAll(those);
        });
        return items;
    }

    /** A plain loop: this is asked of every line at every letter typed. */
    private static boolean holdsAll(String searched, String[] words) {
        for (String word : words) {
            if (!searched.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
