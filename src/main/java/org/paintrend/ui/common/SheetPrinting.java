package org.paintrend.ui.common;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.paintrend.words.Words;

/** Prints sheets. They are made and sent elsewhere; the FX thread shows the print dialog alone. */
public final class SheetPrinting {
    private final Workplace workplace;
    private final Words words;
    private final String noPrinter;
    private final String notPrinted;

    /**
     * @param noPrinter what to do where no printer is installed
     * @param notPrinted what to do where the printer refuses
     */
    public SheetPrinting(Workplace workplace, String noPrinter, String notPrinted) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.noPrinter = noPrinter;
        this.notPrinted = notPrinted;
    }

    /** Prints one sheet. */
    public void print(Callable<PrintPage> page) {
        printAll(() -> List.of(page.call()));
    }

    /** Prints sheets of one size, at least one, in their order. */
    public void printAll(Callable<List<PrintPage>> pages) {
        workplace.tasks().latest(this, () -> workplace.ports().printer(pages.call()), this::ask);
    }

    private void ask(Optional<PrintJob> printer) {
        if (printer.isEmpty()) {
            workplace.toasts().warn(noPrinter);
            return;
        }
        PrintJob job = printer.get();
        if (job.ask()) {
            workplace
                    .tasks()
                    .run(() -> printed(job), done -> workplace.toasts().say(words.get("common.printed")), this::failed);
        }
    }

    private static PrintJob printed(PrintJob job) throws IOException {
        job.print();
        return job;
    }

    private void failed(Exception failure) {
        if (!(failure instanceof IOException)) {
            throw new IllegalStateException("the sheet was not printed", failure);
        }
        workplace.toasts().warn(notPrinted);
    }
}
