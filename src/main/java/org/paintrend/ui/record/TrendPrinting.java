package org.paintrend.ui.record;

import java.io.IOException;
import java.util.Optional;
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
import org.paintrend.ui.common.PrintJob;
import org.paintrend.ui.common.PrintPage;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** Prints the trend. The sheet is made and sent elsewhere; the FX thread shows the print dialog alone. */
final class TrendPrinting {
    private final Workplace workplace;
    private final Words words;
    private final Supplier<@Nullable TrendFigure> figure;
    private final Button button;

    /** @param figure what the tab shows, absent as long as that is nothing */
    TrendPrinting(Workplace workplace, Supplier<@Nullable TrendFigure> figure) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.figure = figure;
        this.button = Buttons.plain("record-print", Octicons.FILE_16, words.get("record.print"), this::print);
        button.getStyleClass().add("small");
    }

    Button button() {
        return button;
    }

    void print() {
        @Nullable TrendFigure shown = figure.get();
        if (shown != null) {
            workplace.tasks().latest(this, () -> workplace.ports().printer(page(shown)), this::ask);
        }
    }

    private PrintPage page(TrendFigure shown) {
        ClinicDetails clinic = workplace.clinic().details();
        String now = words.dateTime(workplace.clock().instant(), clinic.zone());
        var note = new PrintNote(clinic.name(), now, workplace.clinic().actor());
        var sheet = new TrendSheet(shown, note, words);
        return new PrintPage(sheet.title(), SheetNode.of(sheet), sheet.width(), sheet.height());
    }

    private void ask(Optional<PrintJob> printer) {
        if (printer.isEmpty()) {
            workplace.toasts().warn(words.get("record.no-printer"));
            return;
        }
        PrintJob job = printer.get();
        if (job.ask()) {
            workplace
                    .tasks()
                    .run(() -> printed(job), done -> workplace.toasts().say(words.get("record.printed")), this::failed);
        }
    }

    private static PrintJob printed(PrintJob job) throws IOException {
        job.print();
        return job;
    }

    private void failed(Exception failure) {
        if (!(failure instanceof IOException)) {
            throw new IllegalStateException("the trend was not printed", failure);
        }
        workplace.toasts().warn(words.get("record.not-printed"));
    }
}
