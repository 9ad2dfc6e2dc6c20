package org.paintrend.ui.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.Saving;
import org.paintrend.clinic.SheetForm;
import org.paintrend.clinic.Sheets;
import org.paintrend.domain.Fault;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.ui.common.FormSaving;
import org.paintrend.ui.common.Undo;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** The way of a filled sheet to the disk. While it is under way a second attempt does nothing. */
final class SheetSaving extends FormSaving<Sheet> {
    private final Workplace workplace;
    private final Words words;
    private final Sheets sheets;
    private final SheetPlace place;
    private final SheetModel model;

    /** @param edited what is changed, or absent: a new one */
    SheetSaving(Workplace workplace, SheetPlace place, @Nullable Sheet edited) {
        super(workplace, Sheet::version, "record.not-saved");
        this.workplace = workplace;
        this.words = workplace.words();
        this.sheets = workplace.clinic().sheets();
        this.place = place;
        this.model = new SheetModel(words, place.design(), place.timepointId(), this::check);
        if (edited != null) {
            begin(edited);
            model.fill(edited);
        }
        filled();
    }

    @Override
    public SheetModel model() {
        return model;
    }

    /**
     * Voids what is edited, once somebody gave a reason.
     *
     * @param then called once it is voided on disk
     */
    void voidSheet(Runnable then) {
        @Nullable Sheet present = edited();
        if (busy.get() || present == null) {
            return;
        }
        Optional<String> given = workplace
                .ports()
                .reason(
                        words.get("sheet.void.title", place.name(words)),
                        place.about() + "\n\n" + words.get("sheet.void.text"),
                        words.get("record.void.confirm"));
        given.ifPresent(reason -> save(
                () -> sheets.voidSheet(present.id(), present.version(), reason),
                done -> {
                    told(done, "sheet.voided");
                    then.run();
                },
                this::refused));
    }

    private void check(SheetForm form, Consumer<List<Fault>> then) {
        @Nullable Sheet present = edited();
        workplace.tasks().latest(this, () -> sheets.check(place.procedure(), form, present), then);
    }

    @Override
    protected void write() {
        SheetForm form = model.form();
        String reason = model.reason.get().strip();
        @Nullable Sheet before = edited();
        long typedOver = version();
        save(
                () -> before == null
                        ? sheets.record(place.procedure(), form)
                        : sheets.change(before.id(), typedOver, form, reason),
                done -> {
                    told(done, before == null ? "sheet.recorded" : "sheet.changed");
                    ended(done.value());
                },
                this::refused);
    }

    private void told(Saving.Saved<Sheet> done, String key) {
        String name = place.said(words);
        workplace
                .toasts()
                .say(
                        words.get(key, name),
                        () -> new Undo(workplace, () -> {}).takeBack(words.get(key + ".undo", name), done.change()));
    }
}
