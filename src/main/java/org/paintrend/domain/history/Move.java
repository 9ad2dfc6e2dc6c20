package org.paintrend.domain.history;

import java.util.List;

/**
 * From where to where something was moved.
 *
 * @param from the patient, the procedure, or both; never empty
 * @param to likewise
 */
public record Move(List<Place> from, List<Place> to) {
    public Move {
        from = List.copyOf(from);
        to = List.copyOf(to);
        if (from.isEmpty() || to.isEmpty()) {
            throw new IllegalArgumentException("a move has a place it begins and one it ends at");
        }
    }
}
