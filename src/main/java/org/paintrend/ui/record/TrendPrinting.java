package org.paintrend.ui.record;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.chart.PrintNote;
import org.paintrend.chart.TrendFigure;
import org.paintrend.chart.TrendSheet;
import org.paintrend.chart.fx.SheetNode;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.PrintPage;
import org.paintrend.ui.common.SheetPrinting;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** Prints the trend. */
final class TrendPrinting {
    private final Workplace workplace;
    private final Words words;
    private final Supplier<@Nullable TrendFigure> figure;
    private final SheetPrinting printing;
    private final Button button;

    /** @param figure what the tab shows, absent as long as that is nothing */
    TrendPrinting(Workplace workplace, Supplier<@Nullable TrendFigure> figure) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.figure = figure;
        this.printing = new SheetPrinting(workplace, words.get("record.no-printer"), words.get("record.not-printed"));
        this.button = Buttons.plain("record-print", Octicons.FILE_16, words.get("common.print"), this::print);
        button.getStyleClass().add("small");
    }

    Button button() {
        return button;
    }

    void print() {
        @Nullable TrendFigure shown = figure.get();
        if (shown != null) {
            printing.print(() -> page(shown));
        }
    }

    private PrintPage page(TrendFigure shown) {
        ClinicDetails clinic = workplace.clinic().details();
        String now = words.dateTime(workplace.clock().instant(), clinic.zone());
        var note = new PrintNote(clinic.name(), now, workplace.clinic().actor());
        var sheet = new TrendSheet(shown, note, words);
        return new PrintPage(sheet.title(), SheetNode.of(sheet), sheet.width(), sheet.height());
    }
}
