package org.paintrend.ui.common;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.chart.ChartFont;
import org.paintrend.chart.Sheet;
import org.paintrend.chart.fx.SheetNode;
import org.paintrend.exchange.NewFile;
import org.paintrend.report.Paper;
import org.paintrend.words.Words;

/** Asks what stands on a paper, shows it, and prints it or saves it as a PDF. */
public final class PaperPanel implements Navigator.Panel {
    private static final double WIDTH = 880;
    private static final double FORM = 410;
    private static final PseudoClass READING = PseudoClass.getPseudoClass("reading");

    private final Workplace workplace;
    private final Words words;
    private final About about;
    private final Supplier<Callable<? extends Paper>> choice;
    private final Node first;
    private final PaperPages pages;
    private final SheetPrinting printing;
    private final BorderPane node = new BorderPane();

    /**
     * What a panel is called.
     *
     * @param id begins the ids of its parts, such as {@code record-leaflet}
     * @param subject beneath the title, or empty
     * @param print what printing is called among the keys
     * @param file the name to suggest for a file
     */
    public record About(String id, String title, String subject, String print, String file) {}

    /**
     * @param form what is asked; it calls {@link #redraw} after each change
     * @param first where the keyboard goes
     * @param choice what was chosen by now, to be made into a paper elsewhere
     */
    public PaperPanel(
            Workplace workplace, About about, Region form, Node first, Supplier<Callable<? extends Paper>> choice) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.about = about;
        this.choice = choice;
        this.first = first;
        this.pages = new PaperPages(words, about.id(), about.title());
        this.printing = new SheetPrinting(
                workplace, words.get("common.paper.no-printer"), words.get("common.paper.not-printed"));
        node.setId(about.id() + "-panel");
        node.setPrefWidth(WIDTH);
        node.setMaxWidth(WIDTH);
        node.setTop(PanelParts.head(workplace, about.id() + "-close", about.title(), about.subject()));
        form.getStyleClass().add("form");
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setMinWidth(FORM);
        scroll.setMaxWidth(FORM);
        HBox.setHgrow(pages, Priority.ALWAYS);
        var both = new HBox(scroll, pages);
        both.getStyleClass().add("paper-panel");
        pages.large().subscribe(isLarge -> {
            scroll.setVisible(!isLarge);
            scroll.setManaged(!isLarge);
            both.pseudoClassStateChanged(READING, isLarge);
        });
        node.setCenter(both);
        Button save =
                Buttons.plain(about.id() + "-save", Octicons.DOWNLOAD_16, words.get("common.paper.save"), this::save);
        Button print = Buttons.main(about.id() + "-print", words.get("common.print"), this::print);
        node.setBottom(PanelParts.foot(workplace, about.id() + "-cancel", new Label(), save, print));
    }

    @Override
    public Node node() {
        return node;
    }

    /** Nothing in it is kept: a paper is made in a moment. */
    @Override
    public boolean mayClose() {
        return true;
    }

    @Override
    public Node firstFocus() {
        return first;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.of("Shortcut+P", about.print(), this::print),
                Shortcut.of("Shortcut+S", words.get("common.paper.save"), this::save));
    }

    /** Shows what is chosen by now. */
    public void redraw() {
        Callable<? extends Paper> chosen = choice.get();
        workplace
                .tasks()
                .latest(
                        this,
                        () -> {
                            Paper paper = chosen.call();
                            return new Drawn(
                                    sheets(paper).stream().map(SheetNode::of).toList(), paper.spoken());
                        },
                        drawn -> pages.show(drawn.sheets(), drawn.spoken()));
    }

    private void print() {
        Callable<? extends Paper> chosen = choice.get();
        printing.printAll(() -> sheets(chosen.call()).stream()
                .map(sheet -> new PrintPage(sheet.title(), SheetNode.of(sheet), sheet.width(), sheet.height()))
                .toList());
    }

    private void save() {
        Callable<? extends Paper> chosen = choice.get();
        workplace
                .ports()
                .saveFile(words.get("common.paper.save"), about.file(), "pdf")
                .ifPresent(file -> new FileSaving(workplace).save(file, () -> write(chosen.call(), file)));
    }

    private static Path write(Paper paper, Path file) throws IOException {
        NewFile.write(file, true, paper::writePdf);
        return file;
    }

    private static List<? extends Sheet> sheets(Paper paper) {
        return paper.sheets(ChartFont.installed());
    }

    private record Drawn(List<Node> sheets, String spoken) {}
}
