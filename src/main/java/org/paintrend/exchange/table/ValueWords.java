package org.paintrend.exchange.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.exchange.WideColumns;

/** Knows the words of sex, side and procedure; what it does not know stays what it is. */
final class ValueWords {
    private final Map<String, Map<String, String>> values = new HashMap<>();

    ValueWords(List<Technique> techniques) {
        for (Technique technique : techniques) {
            know(WideColumns.TECHNIQUE, technique.id(), technique.id());
        }
        for (Technique technique : techniques) {
            technique.names().values().forEach(name -> know(WideColumns.TECHNIQUE, name, technique.id()));
        }
        // What the clinic itself calls so comes first.
        for (WordFile.Line line : WordFile.read("value-words.csv")) {
            line.words().forEach(word -> know(line.first(), word, line.second()));
        }
    }

    /** The program's own word for what stands in a column. */
    String own(String field, String text) {
        return values.getOrDefault(field, Map.of()).getOrDefault(Folded.key(text), text);
    }

    private void know(String field, String word, String value) {
        values.computeIfAbsent(field, name -> new HashMap<>()).putIfAbsent(Folded.key(word), value);
    }
}
