package org.paintrend.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Icons;
import org.paintrend.ui.common.Ports;
import org.paintrend.words.Words;

/** What happened, what became of the data, what to do next, and what to send to whoever mends it. */
public final class ErrorView extends VBox {
    private final Button close;

    /** @param close closes the window, or ends the program where it could not start */
    public ErrorView(ErrorReport report, boolean atStart, Words words, Ports ports, Runnable close) {
        super(16);
        getStyleClass().add("error-view");
        setId("error");
        setPrefWidth(560);
        var title = new Label(words.get(title(report, atStart)));
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        var head = new HBox(12, Icons.of(Octicons.ALERT_24, 24), title);
        head.setAlignment(Pos.CENTER_LEFT);
        String data = report.lost() ? "shell.error.lost" : atStart ? "shell.error.untouched" : "shell.error.safe";
        var code = new Label(words.get("shell.error.code", report.code()));
        code.getStyleClass().add("strong");
        code.setId("error-code");
        var details = new TextArea(report.details());
        details.setEditable(false);
        details.setPrefRowCount(7);
        details.setAccessibleText(words.get("shell.error.details"));
        details.getStyleClass().add("details");
        this.close = Buttons.main("error-close", words.get(atStart ? "shell.error.quit" : "common.close"), close);
        this.close.setDefaultButton(true);
        this.close.setCancelButton(true);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var copy = Buttons.plain(
                "error-copy", Octicons.CLIPPY_16, words.get("shell.error.copy"), () -> ports.copy(report.details()));
        getChildren()
                .addAll(
                        head,
                        paragraph(words.get(data)),
                        paragraph(words.get(next(report, atStart))),
                        code,
                        details,
                        muted(words.get("shell.error.no-patient-data")),
                        new HBox(8, copy, gap, this.close));
    }

    /** Where the keyboard goes. */
    public Button firstFocus() {
        return close;
    }

    private static String title(ErrorReport report, boolean atStart) {
        if (report.unread()) {
            return "common.not-read";
        }
        return atStart ? "shell.error.start" : "shell.error.title";
    }

    private static String next(ErrorReport report, boolean atStart) {
        if (report.unread()) {
            return "common.not-read.remedy";
        }
        if (atStart) {
            return "shell.error.start.next";
        }
        return report.lost() ? "shell.error.lost.next" : "shell.error.next";
    }

    private static Label muted(String text) {
        Label label = paragraph(text);
        label.getStyleClass().add("second-line");
        return label;
    }

    private static Label paragraph(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
