package org.paintrend.ui.followups;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.exchange.NewFile;
import org.paintrend.exchange.calendar.CalendarWriter;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.FileSaving;
import org.paintrend.ui.common.Icons;
import org.paintrend.ui.common.LongWork;
import org.paintrend.ui.common.SheetPrinting;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** Takes the list as it is shown out of the program: onto paper, into a file, into a calendar. */
final class CallListBar extends HBox {
    private final Workplace workplace;
    private final Words words;
    private final FollowUpsModel model;
    private final CallListPapers papers;
    private final SheetPrinting printing;
    private final LongWork work = new LongWork();
    private final Button print;
    private final MenuButton save;
    private final Tooltip nobody;

    CallListBar(Workplace workplace, FollowUpsModel model) {
        super(8);
        this.workplace = workplace;
        this.words = workplace.words();
        this.model = model;
        this.papers = new CallListPapers(workplace);
        this.printing = new SheetPrinting(
                workplace, words.get("followups.calls.no-printer"), words.get("followups.calls.not-printed"));
        this.print = Buttons.plain("followups-print", Octicons.FILE_16, words.get("common.print"), this::print);
        this.save = new MenuButton(words.get("common.save-as"), Icons.of(Octicons.DOWNLOAD_16));
        this.nobody = new Tooltip(words.get("followups.calls.empty"));
        print.setAccessibleText(words.get("followups.calls.print"));
        print.getStyleClass().add("small");
        save.setId("followups-save");
        save.setAccessibleText(words.get("followups.calls.save"));
        save.setMinWidth(MenuButton.USE_PREF_SIZE);
        save.getStyleClass().add("small");
        save.getItems()
                .setAll(item("pdf", this::savePdf), item("csv", this::saveTable), item("ics", this::saveAppointments));
        print.setTooltip(new Tooltip(print.getAccessibleText()));
        save.setTooltip(new Tooltip(save.getAccessibleText()));
        getStyleClass().add("followups-calls");
        setAlignment(Pos.TOP_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(print, save);
        model.shown.subscribe(this::show);
        work.runningProperty().subscribe(this::show);
        work.longProperty().subscribe(isLong -> save.setGraphic(isLong ? going() : Icons.of(Octicons.DOWNLOAD_16)));
    }

    /** Shows icons alone where there is little room: the words stay in the tooltips and for screen readers. */
    void narrow(boolean isNarrow) {
        ContentDisplay display = isNarrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        print.setContentDisplay(display);
        save.setContentDisplay(display);
    }

    /** Whether somebody is listed. */
    boolean hasCalls() {
        FollowUpsModel.@Nullable Shown shown = model.shown.get();
        return shown != null && shown.items().stream().anyMatch(DueLine.class::isInstance);
    }

    /** Prints what is listed. */
    void print() {
        shown(shown -> printing.printAll(work.watched(() -> papers.pages(shown))));
    }

    /** Opens the menu of files. */
    void chooseFile() {
        if (!save.isDisabled()) {
            save.requestFocus();
            save.show();
        }
    }

    private void savePdf() {
        shown(shown -> save("pdf", "followups.calls.file", out -> papers.writePdf(shown, out)));
    }

    private void saveTable() {
        shown(shown -> save("csv", "followups.calls.file", out -> papers.writeTable(shown, out)));
    }

    private void saveAppointments() {
        shown(shown -> {
            if (shown.lines().stream().map(DueLine::due).noneMatch(CalendarWriter::takes)) {
                workplace.toasts().warn(words.get("followups.calls.no-appointment"));
            } else {
                save("ics", "followups.calls.file.ics", out -> papers.writeAppointments(shown, out));
            }
        });
    }

    /** Does something with what is shown at this moment, whatever is typed while it is done. */
    private void shown(Consumer<FollowUpsModel.Shown> action) {
        FollowUpsModel.@Nullable Shown shown = model.shown.get();
        if (shown != null && hasCalls() && !work.runningProperty().get()) {
            action.accept(shown);
        }
    }

    private void save(String extension, String name, NewFile.Content content) {
        LocalDate today = LocalDate.ofInstant(
                workplace.clock().instant(), workplace.clock().getZone());
        workplace
                .ports()
                .saveFile(words.get("followups.calls.save"), words.get(name) + "-" + today + "." + extension, extension)
                .ifPresent(file -> new FileSaving(workplace).save(file, work.watched(() -> written(file, content))));
    }

    private static Path written(Path file, NewFile.Content content) throws IOException {
        NewFile.write(file, true, content);
        return file;
    }

    private MenuItem item(String extension, Runnable action) {
        var item = new MenuItem(words.get("followups.calls." + extension));
        item.setId("followups-save-" + extension);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void show() {
        boolean isIdle = hasCalls() && !work.runningProperty().get();
        print.setDisable(!isIdle);
        save.setDisable(!isIdle);
        // What is disabled hears of no pointer: the reason stands at what it lies in.
        if (hasCalls()) {
            Tooltip.uninstall(this, nobody);
        } else {
            Tooltip.install(this, nobody);
        }
    }

    private Node going() {
        var going = new ProgressIndicator();
        going.setId("followups-calls-going");
        going.setAccessibleText(words.get("followups.calls.going"));
        going.setPrefSize(16, 16);
        return going;
    }
}
