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
import org.paintrend.ui.common.Editing;
import org.paintrend.ui.common.FormDraft;
import org.paintrend.ui.common.Undo;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** The way of a line of the catalogue to the disk. While it is under way a second attempt does nothing. */
final class LineSaving extends Editing<CatalogueEntry> implements FormDraft.Form {
    private final Workplace workplace;
    private final Words words;
    private final Catalogue catalogue;
    private final LineTexts texts;
    private final LineModel model;
    private final Map<String, String> savedTexts;
    private final Runnable whenSaved;
    private Runnable whenFaulty = () -> {};

    /**
     * @param edited what is changed, or absent: a new line
     * @param whenSaved called once it is on disk
     */
    LineSaving(
            Workplace workplace,
            LineTexts texts,
            Chapter chapter,
            @Nullable CatalogueEntry edited,
            Runnable whenSaved) {
        super(workplace, CatalogueEntry::version, "catalogue.not-saved");
        this.workplace = workplace;
        this.words = workplace.words();
        this.catalogue = workplace.clinic().catalogue();
        this.texts = texts;
        this.whenSaved = whenSaved;
        this.model = new LineModel(words, chapter, edited, this::check);
        if (edited != null) {
            begin(edited);
        }
        this.savedTexts = model.texts();
    }

    LineModel model() {
        return model;
    }

    @Override
    public Map<String, String> input() {
        return model.texts();
    }

    @Override
    public Map<String, String> saved() {
        return savedTexts;
    }

    @Override
    public void show(Map<String, String> fields) {
        model.show(fields);
    }

    /** Called when something is wrong with the input. */
    void whenFaulty(Runnable then) {
        whenFaulty = then;
    }

    /** Saves the line, unless that is under way or a question about it is open; where nothing was typed, it is over. */
    void save() {
        if (busy.get()) {
            return;
        }
        if (edited() != null && model.texts().equals(savedTexts)) {
            whenSaved.run();
        } else {
            write();
        }
    }

    /** Puts what is typed over the version somebody else saved, once both were seen. */
    void saveOverTheirs() {
        overTheirs().ifPresent(saved -> write());
    }

    /** Does something else with the line that is edited. */
    void act(String key, CatalogueEntry line, Callable<Saving<CatalogueEntry>> work) {
        if (!busy.get()) {
            save(work, done -> ended(done, key), faults -> workplace.toasts().warn(told(line, faults)));
        }
    }

    private String told(CatalogueEntry line, List<Fault> faults) {
        return faults.isEmpty()
                ? words.get("catalogue.unchanged", texts.title(line))
                : faults.stream().map(texts::fault).collect(Collectors.joining(" "));
    }

    private void check(Map<String, String> cells, Consumer<List<Fault>> then) {
        @Nullable CatalogueEntry present = edited();
        workplace.tasks().latest(this, () -> catalogue.check(model.chapter(), present, cells), then);
    }

    private void write() {
        Map<String, String> cells = model.cells();
        @Nullable CatalogueEntry before = edited();
        long typedOver = version();
        save(
                () -> before == null
                        ? catalogue.add(model.chapter(), cells)
                        : catalogue.change(before, typedOver, cells),
                done -> ended(done, before == null ? "catalogue.added" : "catalogue.changed"),
                this::refused);
    }

    private void ended(Saving.Saved<CatalogueEntry> done, String key) {
        String name = texts.title(done.value());
        workplace
                .toasts()
                .say(
                        words.get(key, name),
                        () -> new Undo(workplace, () -> {}).takeBack(words.get(key + ".undo", name), done.change()));
        whenSaved.run();
    }

    private void refused(List<Fault> faults) {
        if (faults.isEmpty()) {
            whenSaved.run();
            return;
        }
        model.faults.refused(faults);
        whenFaulty.run();
    }
}
