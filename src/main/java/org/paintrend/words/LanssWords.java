package org.paintrend.words;

import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.NeuropathicClass;

/** What a LANSS says while it is being answered, in words. */
public final class LanssWords {
    private final Words words;

    public LanssWords(Words words) {
        this.words = words;
    }

    /** The number in front: the total, or the sum so far; empty when nothing was answered. */
    public String figure(@Nullable Lanss lanss) {
        return switch (lanss) {
            case null -> "";
            case Lanss.Total total -> String.valueOf(total.value());
            case Lanss.Items items -> String.valueOf(items.partialSum());
        };
    }

    /** What stands behind it: "of 24, below 12", "so far, 3 of 7 answered", "so far, 12 or more already". */
    public String state(@Nullable Lanss lanss) {
        return switch (lanss) {
            case null -> words.get("entry.lanss.empty");
            case Lanss.Total total -> words.get("entry.lanss.total", level(total));
            case Lanss.Items items when items.total().isPresent() -> words.get("entry.lanss.total", level(items));
            case Lanss.Items items -> soFar(items);
        };
    }

    private String soFar(Lanss.Items items) {
        return switch (items.neuropathic()) {
            case LIKELY -> words.get("entry.lanss.so-far.likely");
            case UNLIKELY -> words.get("entry.lanss.so-far.unlikely");
            case UNKNOWN -> words.get("entry.lanss.so-far", items.answers().size());
        };
    }

    private String level(Lanss lanss) {
        return words.get(
                lanss.neuropathic() == NeuropathicClass.LIKELY ? "entry.lanss.likely" : "entry.lanss.unlikely");
    }
}
