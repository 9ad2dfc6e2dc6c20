package org.paintrend.ui.catalogue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.Catalogue;
import org.paintrend.clinic.Saving;
import org.paintrend.clinic.catalogue.CatalogueEntry;
import org.paintrend.clinic.catalogue.Chapter;
import org.paintrend.domain.Fault;
import org.paintrend.ui.common.FormSaving;
import org.paintrend.ui.common.Undo;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** The way of a line of the catalogue to the disk. While it is under way a second attempt does nothing. */
final class LineSaving extends FormSaving<CatalogueEntry> {
    private final Workplace workplace;
    private final Words words;
    private final Catalogue catalogue;
    private final LineTexts texts;
    private final LineModel model;

    /** @param edited what is changed, or absent: a new line */
    LineSaving(Workplace workplace, LineTexts texts, Chapter chapter, @Nullable CatalogueEntry edited) {
        super(workplace, CatalogueEntry::version, "catalogue.not-saved");
        this.workplace = workplace;
        this.words = workplace.words();
        this.catalogue = workplace.clinic().catalogue();
        this.texts = texts;
        this.model = new LineModel(words, chapter, edited, this::check);
        if (edited != null) {
            begin(edited);
        }
        filled();
    }

    @Override
    public LineModel model() {
        return model;
    }

    /** Saves the line, unless that is under way or a question about it is open; where nothing was typed, it is over. */
    @Override
    public void save() {
        @Nullable CatalogueEntry before = edited();
        if (!busy.get() && before != null && input().equals(saved())) {
            ended(before);
        } else {
            super.save();
        }
    }

    /** Does something else with the line that is edited. */
    void act(String key, CatalogueEntry line, Callable<Saving<CatalogueEntry>> work) {
        if (!busy.get()) {
            save(work, done -> told(done, key), faults -> workplace.toasts().warn(told(line, faults)));
        }
    }

    private String told(CatalogueEntry line, List<Fault> faults) {
        return faults.isEmpty()
                ? words.get("catalogue.unchanged", texts.title(line))
                : faults.stream()
                        .map(fault -> texts.fault(model.chapter(), fault))
                        .collect(Collectors.joining(" "));
    }

    private void check(Map<String, String> cells, Consumer<List<Fault>> then) {
        @Nullable CatalogueEntry present = edited();
        workplace.tasks().latest(this, () -> catalogue.check(model.chapter(), present, cells), then);
    }

    @Override
    protected void write() {
        Map<String, String> cells = model.form();
        @Nullable CatalogueEntry before = edited();
        long typedOver = version();
        save(
                () -> before == null
                        ? catalogue.add(model.chapter(), cells)
                        : catalogue.change(before, typedOver, cells),
                done -> told(done, before == null ? "catalogue.added" : "catalogue.changed"),
                this::refused);
    }

    private void told(Saving.Saved<CatalogueEntry> done, String key) {
        String name = texts.title(done.value());
        workplace
                .toasts()
                .say(
                        words.get(key, name),
                        () -> new Undo(workplace, () -> {}).takeBack(words.get(key + ".undo", name), done.change()));
        ended(done.value());
    }

    /** Without a fault it was not saved because it says already what is on disk. */
    @Override
    protected void refused(List<Fault> faults) {
        @Nullable CatalogueEntry before = edited();
        if (faults.isEmpty() && before != null) {
            ended(before);
        } else {
            super.refused(faults);
        }
    }
}
