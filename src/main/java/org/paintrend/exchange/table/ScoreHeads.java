package org.paintrend.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.exchange.WideColumns;

/** The heads of columns of scores: an instrument and a timepoint of the plan, in either order. */
final class ScoreHeads {
    private static final Pattern AFTER = Pattern.compile("([0-9]+)(min|h|d|w|m)");

    private final Map<String, String> fields = new HashMap<>();
    private final Set<String> fillers = new HashSet<>();

    ScoreHeads(List<Timepoint> timepoints) {
        List<WordFile.Line> lines = WordFile.read("score-words.csv");
        fillers.addAll(keys(lines, "filler", ""));
        for (Timepoint point : timepoints) {
            List<String> times = times(lines, point);
            for (Instrument instrument : Instrument.values()) {
                String field = WideColumns.score(instrument, point.id());
                for (String name : keys(lines, "instrument", instrument.id())) {
                    times.forEach(time -> {
                        fields.put(name + time, field);
                        fields.put(time + name, field);
                    });
                }
            }
        }
    }

    /** What a head means, also where words stand in it that say nothing more: then it is only likely. */
    Optional<Proposal> proposal(List<String> words) {
        @Nullable String exact = fields.get(String.join("", words));
        if (exact != null) {
            return Optional.of(new Proposal(exact, Proposal.Surety.KNOWN));
        }
        String telling = words.stream().filter(word -> !fillers.contains(word)).collect(Collectors.joining());
        return Optional.ofNullable(fields.get(telling)).map(field -> new Proposal(field, Proposal.Surety.LIKELY));
    }

    private static List<String> times(List<WordFile.Line> lines, Timepoint point) {
        List<String> times = new ArrayList<>(List.of(Folded.key(point.id())));
        if (point.isBaseline()) {
            times.addAll(keys(lines, "before", ""));
            return times;
        }
        Matcher after = AFTER.matcher(point.id());
        if (after.matches()) {
            String number = after.group(1);
            for (String unit : keys(lines, "unit", after.group(2))) {
                times.add(number + unit);
                times.add(unit + number);
                keys(lines, "ordinal", "").forEach(ordinal -> times.add(number + ordinal + unit));
            }
        }
        return times;
    }

    private static List<String> keys(List<WordFile.Line> lines, String kind, String of) {
        return lines.stream()
                .filter(line -> line.first().equals(kind) && line.second().equals(of))
                .flatMap(line -> line.words().stream())
                .map(Folded::key)
                .toList();
    }
}
