package org.paintrend.exchange.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proposes where the head of a table stands: where most columns become known. */
final class HeadFinder {
    /** Titles above a head are few. */
    private static final int LOOKED_AT = 25;

    private HeadFinder() {}

    /** Unsure where no head is known: then it is the first line with as many cells as most have. */
    static Detected<HeadPlace> find(List<TableLine> lines, HeadWords words) {
        @Nullable HeadPlace best = null;
        int most = 0;
        for (int i = 0; i < Math.min(lines.size(), LOOKED_AT); i++) {
            for (int rows = 1; rows <= 2 && i + rows <= lines.size(); rows++) {
                int known = words.known(heads(lines.subList(i, i + rows)));
                if (known > most) {
                    most = known;
                    best = new HeadPlace(lines.get(i).number(), rows);
                }
            }
        }
        return best == null ? new Detected<>(widest(lines), false) : new Detected<>(best, true);
    }

    static int known(List<TableLine> lines, HeadWords words) {
        int most = 0;
        for (int i = 0; i < Math.min(lines.size(), LOOKED_AT); i++) {
            for (int rows = 1; rows <= 2 && i + rows <= lines.size(); rows++) {
                most = Math.max(most, words.known(heads(lines.subList(i, i + rows))));
            }
        }
        return most;
    }

    /**
     * The heads of the columns. Of two lines the upper one names a group: it counts for the columns to its right up to the
     * next name, unless it stands over a column that has no name of its own beneath.
     */
    static List<String> heads(List<TableLine> head) {
        TableLine upper = head.getFirst();
        TableLine lower = head.getLast();
        int width = head.stream().mapToInt(TableLine::filled).max().orElse(0);
        List<String> heads = new ArrayList<>();
        String group = "";
        for (int column = 0; column < width; column++) {
            String above = upper.cell(column).text().strip();
            if (head.size() == 1) {
                heads.add(above);
                continue;
            }
            String below = lower.cell(column).text().strip();
            if (!above.isEmpty()) {
                group = below.isEmpty() ? "" : above;
            }
            heads.add(below.isEmpty() ? above : (group + " " + below).strip());
        }
        return heads;
    }

    private static HeadPlace widest(List<TableLine> lines) {
        if (lines.isEmpty()) {
            return new HeadPlace(1, 1);
        }
        TableLine widest = lines.getFirst();
        for (TableLine line : lines.subList(0, Math.min(lines.size(), LOOKED_AT))) {
            if (line.filled() > widest.filled()) {
                widest = line;
            }
        }
        return new HeadPlace(widest.number(), 1);
    }
}
