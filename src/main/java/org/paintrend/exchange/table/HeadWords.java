package org.paintrend.exchange.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.exchange.WideColumns;

/** Knows what the heads of columns mean in English, German, Turkish and French. */
public final class HeadWords {
    private final Map<String, Proposal> heads = new HashMap<>();
    private final ScoreHeads scores;
    private final Set<String> columns;

    /** @param timepoints whose scores the clinic's file has */
    public HeadWords(List<Timepoint> timepoints) {
        this.columns = Set.copyOf(WideColumns.all(timepoints));
        this.scores = new ScoreHeads(timepoints);
        for (WordFile.Line line : WordFile.read("heads.csv")) {
            var proposal = new Proposal(
                    line.first(), line.second().equals("sure") ? Proposal.Surety.KNOWN : Proposal.Surety.LIKELY);
            line.words().forEach(head -> heads.putIfAbsent(Folded.key(head), proposal));
        }
    }

    /** What the column under a head seems to be. */
    public Optional<Proposal> proposal(String head) {
        if (columns.contains(head.strip())) {
            return Optional.of(new Proposal(head.strip(), Proposal.Surety.SAME));
        }
        List<String> words = Folded.words(head);
        @Nullable Proposal known = heads.get(String.join("", words));
        return known == null ? scores.proposal(words) : Optional.of(known);
    }

    /** How many different columns these heads make known. */
    int known(List<String> some) {
        Set<String> found = new HashSet<>();
        some.forEach(head -> proposal(head).ifPresent(one -> found.add(one.field())));
        return found.size();
    }
}
