package org.paintrend.domain.assessment;

import java.util.Map;
import java.util.OptionalInt;
import org.paintrend.domain.Ranges;

/**
 * A LANSS assessment, 0 to 24 (Bennett, Pain 2001;92:147-157), recorded item by item or as a total alone. One missing
 * item makes the total missing; the class may be known all the same.
 */
public sealed interface Lanss {
    int LOWEST = 0;
    int HIGHEST = 24;
    /** From here on neuropathic mechanisms likely contribute. */
    int NEUROPATHIC = 12;

    /** The sum, 0 to 24; empty when an item is missing. */
    OptionalInt total();

    /** Whether neuropathic mechanisms likely contribute. */
    NeuropathicClass neuropathic();

    /** A total without its items. */
    static Lanss ofTotal(int total) {
        return new Total(total);
    }

    /** Answers item by item; an item that is not in the map is missing. */
    static Lanss ofItems(Map<LanssItem, Boolean> answers) {
        return new Items(answers);
    }

    /** The class a total belongs to. */
    static NeuropathicClass classOf(int total) {
        return total >= NEUROPATHIC ? NeuropathicClass.LIKELY : NeuropathicClass.UNLIKELY;
    }

    /** The total alone: items not recorded. Every total from 0 to 24 can occur. */
    record Total(int value) implements Lanss {
        public Total {
            Ranges.require("LANSS", value, LOWEST, HIGHEST);
        }

        @Override
        public OptionalInt total() {
            return OptionalInt.of(value);
        }

        @Override
        public NeuropathicClass neuropathic() {
            return classOf(value);
        }
    }

    /** The answers, true for positive; at least one is there. */
    record Items(Map<LanssItem, Boolean> answers) implements Lanss {
        public Items {
            answers = Map.copyOf(answers);
            if (answers.isEmpty()) {
                throw new IllegalArgumentException("a LANSS without any answer was not asked");
            }
        }

        @Override
        public OptionalInt total() {
            return answers.size() == LanssItem.values().length ? OptionalInt.of(partialSum()) : OptionalInt.empty();
        }

        @Override
        public NeuropathicClass neuropathic() {
            int missing = HIGHEST
                    - answers.keySet().stream().mapToInt(LanssItem::weight).sum();
            NeuropathicClass atLeast = classOf(partialSum());
            return atLeast == classOf(partialSum() + missing) ? atLeast : NeuropathicClass.UNKNOWN;
        }

        /** The sum of the positive items so far. */
        public int partialSum() {
            return answers.entrySet().stream()
                    .filter(Map.Entry::getValue)
                    .mapToInt(answer -> answer.getKey().weight())
                    .sum();
        }
    }
}
