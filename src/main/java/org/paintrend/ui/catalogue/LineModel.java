package org.paintrend.ui.catalogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.catalogue.CatalogueEntry;
import org.paintrend.clinic.catalogue.Chapter;
import org.paintrend.clinic.catalogue.Column;
import org.paintrend.clinic.catalogue.Column.Form;
import org.paintrend.ui.common.CheckedForm;
import org.paintrend.words.DecimalText;
import org.paintrend.words.Words;

/** A line of the catalogue being written: one text a column. */
final class LineModel extends CheckedForm<Map<String, String>> {
    private static final String VALUE = "value";
    private static final String KIND = "kind";
    private static final Set<String> NUMBERS = Set.of("whole", "decimal");
    private static final Set<String> LISTS = Set.of("choice", "ticks");
    /** What a new line has until somebody says otherwise; none of it is a fact of a patient. */
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("procedures", "all"),
            Map.entry("when", "always"),
            Map.entry("printed", "always"),
            Map.entry("need", "optional"),
            Map.entry("width", "full"),
            Map.entry("named", "no"),
            Map.entry("ticked", "with-others"));

    private final Words words;
    private final Chapter chapter;
    private final @Nullable CatalogueEntry edited;
    private final Map<String, StringProperty> inputs = new LinkedHashMap<>();

    /** @param edited what is changed, or absent: a new line */
    LineModel(Words words, Chapter chapter, @Nullable CatalogueEntry edited, Checker<Map<String, String>> checker) {
        super(checker);
        this.words = words;
        this.chapter = chapter;
        this.edited = edited;
        for (Column column : chapter.columns()) {
            if (column.form() != Form.SOURCE && !(edited != null && column.isLasting())) {
                String text = edited == null ? USUAL.getOrDefault(column.name(), "") : edited.cell(column.name());
                inputs.put(column.name(), new SimpleStringProperty(this, column.name(), shown(column.name(), text)));
            }
        }
    }

    Chapter chapter() {
        return chapter;
    }

    /** The columns that are typed: of a line that is there already, not those that last. */
    List<Column> columns() {
        return chapter.columns().stream()
                .filter(column -> inputs.containsKey(column.name()))
                .toList();
    }

    /** What stands in a column that is typed. */
    StringProperty input(String column) {
        return Objects.requireNonNull(inputs.get(column), column);
    }

    /** Whether a column is asked for, of what the others say: only a number has a range, only a choice a list. */
    boolean isAsked(String column) {
        if (chapter != Chapter.FIELDS) {
            return true;
        }
        String kind = edited == null ? input(KIND).get() : edited.cell(KIND);
        return switch (column) {
            case "options" -> LISTS.contains(kind);
            case "lowest", "highest", "unit" -> NUMBERS.contains(kind);
            case "need", "width" -> !kind.equals("heading");
            default -> true;
        };
    }

    /** Calls back now and whenever other columns may be asked for. */
    void whenAskedChanges(Runnable then) {
        if (chapter == Chapter.FIELDS && edited == null) {
            input(KIND).subscribe(kind -> then.run());
        } else {
            then.run();
        }
    }

    /** The line as it stands: its cells by their columns. */
    @Override
    public Map<String, String> form() {
        Map<String, String> cells = new HashMap<>(edited == null ? Map.of() : edited.cells());
        inputs.forEach((name, input) -> cells.put(name, read(name, input.get())));
        if (chapter == Chapter.FIELDS) {
            List.of("options", "lowest", "highest").stream()
                    .filter(name -> !isAsked(name))
                    .forEach(name -> cells.put(name, ""));
        }
        return cells;
    }

    @Override
    public Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        inputs.forEach((name, input) -> texts.put(name, input.get()));
        return texts;
    }

    @Override
    public void show(Map<String, String> texts) {
        inputs.forEach((name, input) -> input.set(texts.getOrDefault(name, "")));
    }

    @Override
    public void whenChanged(Runnable listener) {
        InvalidationListener changed = observed -> listener.run();
        inputs.values().forEach(input -> input.addListener(changed));
    }

    private String shown(String name, String text) {
        return name.equals(VALUE) ? DecimalText.written(words, text) : text;
    }

    private static String read(String name, String text) {
        return name.equals(VALUE) ? DecimalText.read(text) : text;
    }
}
