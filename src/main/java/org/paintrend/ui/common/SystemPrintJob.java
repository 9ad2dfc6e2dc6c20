package org.paintrend.ui.common;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.transform.Scale;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** A job of the system's printers, on the paper that the printer takes by default: A4 or Letter. */
final class SystemPrintJob implements PrintJob {
    private final PrinterJob job;
    private final List<PrintPage> pages;
    private final Supplier<@Nullable Window> owner;

    private SystemPrintJob(PrinterJob job, List<PrintPage> pages, Supplier<@Nullable Window> owner) {
        this.job = job;
        this.pages = List.copyOf(pages);
        this.owner = owner;
    }

    /** A job for the default printer; empty where none is installed. */
    static Optional<PrintJob> of(List<PrintPage> pages, Supplier<@Nullable Window> owner) {
        @Nullable PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return Optional.empty();
        }
        JobSettings settings = job.getJobSettings();
        settings.setJobName(pages.getFirst().title());
        settings.setPageLayout(layout(job.getPrinter(), pages.getFirst()));
        return Optional.of(new SystemPrintJob(job, pages, owner));
    }

    @Override
    public boolean ask() {
        boolean wanted = job.showPrintDialog(owner.get());
        if (!wanted) {
            job.cancelJob();
        }
        return wanted;
    }

    @Override
    public void print() throws IOException {
        // Whoever was asked may have chosen another printer or paper.
        PageLayout layout = job.getJobSettings().getPageLayout();
        for (PrintPage page : pages) {
            double scale = fit(page, layout).scale();
            Group sheet = new Group(page.node());
            sheet.getTransforms().setAll(new Scale(scale, scale));
            if (!job.printPage(layout, new Group(sheet))) {
                throw new IOException("the printer refused a page");
            }
        }
        if (!job.endJob()) {
            throw new IOException("the printer refused the pages");
        }
    }

    /** Upright or across, whichever shows the page larger. */
    private static PageLayout layout(Printer printer, PrintPage page) {
        Paper paper = printer.getDefaultPageLayout().getPaper();
        PageLayout upright = printer.createPageLayout(paper, PageOrientation.PORTRAIT, Printer.MarginType.DEFAULT);
        PageLayout across = printer.createPageLayout(paper, PageOrientation.LANDSCAPE, Printer.MarginType.DEFAULT);
        return fit(page, across).largerThan(fit(page, upright)) ? across : upright;
    }

    private static PaperFit fit(PrintPage page, PageLayout layout) {
        return PaperFit.of(page.width(), page.height(), layout.getPrintableWidth(), layout.getPrintableHeight());
    }
}
