package org.paintrend.ui.cohort;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.chart.ChartExport;
import org.paintrend.chart.ChartFormat;
import org.paintrend.chart.Listing;
import org.paintrend.chart.StampedFigure;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.exchange.NewFile;
import org.paintrend.exchange.csv.TableWriter;
import org.paintrend.ui.common.FileSaving;
import org.paintrend.ui.common.Icons;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.CohortWords;
import org.paintrend.words.Words;

/** Takes the chart that is shown out of the program: as a picture with what it rests on, or its figures as a file. */
final class ChartSaving {
    private static final String FIGURES = "csv";

    private final Workplace workplace;
    private final Words words;
    private final CohortModel model;
    private final String version;
    private final MenuButton menu;

    /** @param version of the program, which stands on every picture */
    ChartSaving(Workplace workplace, CohortModel model, String version) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.model = model;
        this.version = version;
        this.menu = new MenuButton(words.get("cohort.export"), Icons.of(Octicons.DOWNLOAD_16));
        menu.setId("cohort-export");
        menu.setAccessibleText(words.get("cohort.export"));
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        menu.getStyleClass().add("small");
        for (ChartFormat format : ChartFormat.values()) {
            menu.getItems().add(item(format.extension(), () -> savePicture(format)));
        }
        menu.getItems().add(item(FIGURES, this::saveFigures));
    }

    MenuButton menu() {
        return menu;
    }

    /** Opens the menu of formats, where a chart is shown. */
    void open() {
        @Nullable Shown shown = model.shown.get();
        if (shown != null && !shown.chosen().cases().isEmpty()) {
            menu.requestFocus();
            menu.show();
        }
    }

    private MenuItem item(String extension, Runnable action) {
        var item = new MenuItem(words.get("cohort.export." + extension));
        item.setId("cohort-export-" + extension);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void savePicture(ChartFormat format) {
        @Nullable Shown shown = model.shown.get();
        if (shown != null) {
            var picture = new StampedFigure(
                    shown.figure(), stamp(shown), workplace.clinic().isDemonstration());
            save(shown, format.extension(), file -> new ChartExport(words).save(picture, format, file));
        }
    }

    private void saveFigures() {
        @Nullable Shown shown = model.shown.get();
        if (shown != null) {
            Listing listing = shown.figure().listing();
            save(
                    shown,
                    FIGURES,
                    file -> NewFile.write(file, true, out -> TableWriter.write(listing.ids(), listing.data(), out)));
        }
    }

    /** Writes a file. */
    private interface Writing {
        void to(Path file) throws IOException;
    }

    private void save(Shown shown, String extension, Writing writing) {
        String name = words.get("cohort.file") + "-" + shown.choice().chart().id() + "-" + today() + "." + extension;
        workplace
                .ports()
                .saveFile(words.get("cohort.export"), name, extension)
                .ifPresent(file -> new FileSaving(workplace).save(file, () -> {
                    writing.to(file);
                    return file;
                }));
    }

    /** What the picture rests on. */
    private List<String> stamp(Shown shown) {
        Chosen chosen = shown.chosen();
        ResponderRule rule = chosen.material().rule();
        var texts = new CohortWords(words, chosen.material().techniques());
        List<String> parts = texts.parts(chosen.filter(), chosen.withEarlyAndLate());
        List<String> lines = new ArrayList<>();
        lines.add(words.count("cohort.procedures", chosen.figures().courses())
                + " "
                + words.count("cohort.patients", chosen.figures().patients())
                + " \u00b7 "
                + (parts.isEmpty() ? words.get("cohort.stamp.all") : String.join(" \u00b7 ", parts)));
        lines.add(words.get(
                "cohort.stamp.rule",
                rule.version(),
                words.get("evidence.instrument." + rule.instrument().id()),
                words.percent(rule.threshold()),
                chosen.primary().map(texts::at).orElse("")));
        lines.add(words.get("cohort.stamp.date", words.date(today()), words.get("common.product"), version));
        return lines;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(
                workplace.clock().instant(), workplace.clock().getZone());
    }
}
