package org.paintrend.ui.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.chart.ChartExport;
import org.paintrend.chart.ChartFormat;
import org.paintrend.chart.Trend;
import org.paintrend.chart.TrendFigure;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.FileSaving;
import org.paintrend.ui.common.Icons;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** Takes the chart out of the program: to the clipboard, into a file, onto paper. Drawn anew, with the code alone. */
final class PictureActions {
    private final Workplace workplace;
    private final Words words;
    private final RecordModel model;
    private final Button copy;
    private final MenuButton save;
    private final TrendPrinting printing;
    private @Nullable Trend trend;

    PictureActions(Workplace workplace, RecordModel model) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.model = model;
        this.copy = Buttons.plain("record-copy", Octicons.DUPLICATE_16, words.get("record.copy"), this::copyPicture);
        this.save = new MenuButton(words.get("common.save-as"), Icons.of(Octicons.DOWNLOAD_16));
        this.printing = new TrendPrinting(workplace, this::figure);
        copy.getStyleClass().add("small");
        save.setId("record-save-as");
        save.setAccessibleText(words.get("common.save-as"));
        save.setMinWidth(MenuButton.USE_PREF_SIZE);
        save.getStyleClass().add("small");
        for (ChartFormat format : ChartFormat.values()) {
            var item = new MenuItem(words.get("record.save-as." + format.extension()));
            item.setId("record-save-" + format.extension());
            item.setOnAction(event -> savePicture(format));
            save.getItems().add(item);
        }
    }

    /** Copy, save and print, in this order. */
    List<Labeled> buttons() {
        return List.of(copy, save, printing.button());
    }

    /** Does what the button Print does. */
    void printNow() {
        printing.print();
    }

    /** What the pictures show from now on. */
    void show(Trend shown) {
        trend = shown;
    }

    private void copyPicture() {
        @Nullable TrendFigure figure = figure();
        if (figure == null) {
            return;
        }
        workplace.tasks().run(() -> picture(figure), image -> {
            workplace.ports().copy(image);
            workplace.toasts().say(words.get("record.copied"));
        });
    }

    private void savePicture(ChartFormat format) {
        @Nullable TrendFigure figure = figure();
        if (figure == null) {
            return;
        }
        LocalDate day = figure.trend().current().procedure().at().date();
        String name = FileSaving.name(figure.patient(), day.toString(), format.extension());
        workplace
                .ports()
                .saveFile(words.get("common.save-as"), name, format.extension())
                .ifPresent(file -> new FileSaving(workplace).save(file, () -> {
                    new ChartExport(words).save(figure, format, file);
                    return file;
                }));
    }

    private Image picture(TrendFigure figure) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new ChartExport(words).write(figure, ChartFormat.PNG, bytes);
        return new Image(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private @Nullable TrendFigure figure() {
        @Nullable PatientCode code = code();
        @Nullable Trend shown = trend;
        if (code == null || shown == null) {
            return null;
        }
        LocalDate today = LocalDate.ofInstant(
                workplace.clock().instant(), shown.current().procedure().at().zone());
        return TrendFigure.of(shown, code, today, workplace.clinic().isDemonstration());
    }

    private @Nullable PatientCode code() {
        RecordModel.@Nullable Shown shown = model.shown().get();
        return shown == null ? null : shown.record().patient().code();
    }
}
