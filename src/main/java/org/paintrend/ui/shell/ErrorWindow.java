package org.paintrend.ui.shell;

import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.paintrend.ui.common.Ports;
import org.paintrend.ui.common.Theme;
import org.paintrend.words.Words;

/** Shows what went wrong in a window of its own: the one that failed may not be able to. One at a time. */
public final class ErrorWindow {
    private final Supplier<@Nullable Window> owner;
    private final Theme theme;
    private @Nullable Stage shown;

    public ErrorWindow(Supplier<@Nullable Window> owner, Theme theme) {
        this.owner = owner;
        this.theme = theme;
    }

    /** Shows a failure while the program runs. A second one while the window stands only has the log. */
    public void show(ErrorReport report, Words words, Ports ports) {
        if (shown == null) {
            open(report, false, words, ports, () -> {});
        }
    }

    /** Shows why the program cannot start; runs what follows once it was read. */
    public void showAtStart(ErrorReport report, Words words, Ports ports, Runnable then) {
        open(report, true, words, ports, then);
    }

    private void open(ErrorReport report, boolean atStart, Words words, Ports ports, Runnable then) {
        var stage = new Stage();
        var view = new ErrorView(report, atStart, words, ports, stage::close);
        var scene = new Scene(view);
        theme.dress(scene);
        stage.setTitle(words.get("common.product"));
        stage.setScene(scene);
        @Nullable Window window = owner.get();
        if (window != null && window.isShowing()) {
            stage.initOwner(window);
            stage.initModality(Modality.WINDOW_MODAL);
        }
        stage.setOnHidden(event -> {
            shown = null;
            then.run();
        });
        shown = stage;
        stage.show();
        view.firstFocus().requestFocus();
    }
}
