package org.paintrend.ui.catalogue;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.Catalogue;
import org.paintrend.clinic.Saving;
import org.paintrend.clinic.catalogue.CatalogueEntry;
import org.paintrend.clinic.catalogue.Chapter;
import org.paintrend.clinic.catalogue.ClinicCatalogue;
import org.paintrend.ui.common.Tasks;
import org.paintrend.words.Words;

/** Which lines of the catalogue are shown: of one chapter, with the words typed, retired ones or not. */
final class CatalogueModel {
    final ObjectProperty<Chapter> chapter = new SimpleObjectProperty<>(this, "chapter", Chapter.TECHNIQUES);
    final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    final BooleanProperty withRetired = new SimpleBooleanProperty(this, "withRetired");

    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final Catalogue catalogue;
    private final Tasks tasks;
    private final Words words;
    private @Nullable ClinicCatalogue read;

    /**
     * What is seen.
     *
     * @param lines in the order of the chapter, those of a group beside each other
     * @param retired how many lines of the chapter are retired
     */
    record Shown(LineTexts texts, Chapter chapter, List<CatalogueEntry> lines, long retired) {
        Shown {
            lines = List.copyOf(lines);
        }
    }

    CatalogueModel(Catalogue catalogue, Tasks tasks, Words words) {
        this.catalogue = catalogue;
        this.tasks = tasks;
        this.words = words;
        chapter.addListener((observed, before, now) -> find());
        typed.addListener((observed, before, now) -> find());
        withRetired.addListener((observed, before, now) -> find());
    }

    /** What is seen now; absent until it was read. */
    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Reads everything again. */
    void refresh() {
        tasks.latest(this, catalogue::present, present -> {
            read = present;
            find();
        });
    }

    /** Moves a line among those of its group. */
    void move(CatalogueEntry line, boolean up) {
        tasks.run(() -> catalogue.move(line, up), (Saving<CatalogueEntry> ended) -> refresh());
    }

    private void find() {
        @Nullable ClinicCatalogue present = read;
        if (present == null) {
            return;
        }
        var texts = new LineTexts(words, present);
        List<CatalogueEntry> all = present.entries(chapter.get());
        List<String> groups = all.stream().map(texts::group).distinct().toList();
        List<CatalogueEntry> lines = all.stream()
                .filter(line -> withRetired.get() || !line.isRetired())
                .filter(line -> texts.holds(line, typed.get()))
                .sorted((one, other) ->
                        Integer.compare(groups.indexOf(texts.group(one)), groups.indexOf(texts.group(other))))
                .toList();
        shown.set(new Shown(
                texts,
                chapter.get(),
                lines,
                all.stream().filter(CatalogueEntry::isRetired).count()));
    }
}
