package org.paintrend.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.clinic.CannotOpen;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Icons;
import org.paintrend.ui.common.Ports;
import org.paintrend.ui.common.Program;
import org.paintrend.ui.common.Tasks;
import org.paintrend.words.Words;

/** The first thing anybody sees: set up a clinic, open a database, or look around. */
public final class FirstStart extends StackPane {
    /** The ending of a clinic's file. */
    public static final String EXTENSION = "paintrend";

    private final Doors doors;
    private final Words words;
    private final Clock clock;
    private final ZoneId zone;
    private final Tasks tasks;
    private final Ports ports;
    private final Program program;
    private final Path folder;
    private final Consumer<Opened> opened;
    private final VBox page = new VBox();
    private final Trouble trouble;
    private Node first = page;
    private @Nullable SetUpModel settingUp;

    /**
     * @param zone the system's zone, proposed for the clinic
     * @param folder where the file of a new clinic is proposed to lie
     * @param opened goes on with the clinic somebody came in to
     */
    public FirstStart(
            Doors doors,
            Words words,
            Clock clock,
            ZoneId zone,
            Tasks tasks,
            Ports ports,
            Program program,
            Path folder,
            Consumer<Opened> opened) {
        this.doors = doors;
        this.words = words;
        this.clock = clock;
        this.zone = zone;
        this.tasks = tasks;
        this.ports = ports;
        this.program = program;
        this.folder = folder;
        this.opened = opened;
        this.trouble = new Trouble(words);
        getStyleClass().add("first-start");
        page.setAlignment(Pos.TOP_CENTER);
        page.getStyleClass().add("page");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
        showWays();
    }

    /** Puts the keyboard where the page begins; what stands in a scroll pane can take it only once it is styled. */
    public void takeKeyboard() {
        applyCss();
        first.requestFocus();
    }

    /** Says why a database could not be opened. */
    public void explain(CannotOpen failure) {
        trouble.show(failure);
    }

    /** Goes on where another one was left, in another language. */
    public void goOnFrom(FirstStart before) {
        if (before.settingUp != null) {
            showSetUp(before.settingUp.in(words));
        }
    }

    /** What had the keyboard is gone with the form; the window itself would give it to the switches above. */
    private void backToWays() {
        showWays();
        takeKeyboard();
    }

    private void showWays() {
        settingUp = null;
        Button setUp = Buttons.main("set-up", words.get("shell.set-up"), this::showSetUp);
        first = setUp;
        var card = new VBox(
                row(Octicons.PLUS_CIRCLE_24, true, "shell.set-up", setUp),
                row(
                        Octicons.DATABASE_24,
                        false,
                        "shell.open",
                        Buttons.plain("open", words.get("shell.open"), this::open)),
                row(
                        Octicons.EYE_24,
                        false,
                        "shell.look-around",
                        Buttons.plain("look-around", words.get("shell.look-around"), () -> enter(doors::lookAround))));
        card.getStyleClass().addAll("card", "ways");
        card.setMaxWidth(720);
        var welcome = new Label(words.get("shell.welcome"));
        welcome.getStyleClass().add("welcome");
        var motto = new Label(words.get("shell.motto"));
        motto.getStyleClass().add("second");
        var promise = new Label(words.get("shell.promise"));
        promise.getStyleClass().add("second-line");
        var mark = new ProductMark(52);
        VBox.setMargin(mark, new Insets(28, 0, 18, 0));
        VBox.setMargin(motto, new Insets(2, 0, 28, 0));
        VBox.setMargin(promise, new Insets(24, 0, 0, 0));
        show(mark, welcome, motto, trouble, card, promise);
    }

    private void showSetUp() {
        showSetUp(new SetUpModel(words, zone, folder));
    }

    private void showSetUp(SetUpModel model) {
        trouble.clear();
        settingUp = model;
        var form = new SetUpForm(model, words, clock, ports, this::create, this::backToWays);
        first = form.firstFocus();
        VBox.setMargin(form, new Insets(28, 0, 0, 0));
        show(trouble, form);
        takeKeyboard();
    }

    private void show(Node... nodes) {
        page.getChildren().setAll(new Switches(words, program));
        page.getChildren().addAll(nodes);
    }

    private void create(SetUpModel.Request request) {
        enter(() -> doors.setUp(request.file(), request.details()));
    }

    private void open() {
        ports.openFile(words.get("shell.open.title"), List.of(EXTENSION, "db", "sqlite"))
                .ifPresent(file -> enter(() -> doors.open(file)));
    }

    private void enter(Callable<Opened> door) {
        trouble.clear();
        @Nullable Node had = getScene() == null ? null : getScene().getFocusOwner();
        setDisable(true);
        tasks.run(
                door,
                clinic -> {
                    setDisable(false);
                    opened.accept(clinic);
                },
                failure -> {
                    setDisable(false);
                    // Whoever was refused goes on where they were.
                    if (had != null) {
                        had.requestFocus();
                    }
                    if (failure instanceof CannotOpen reason) {
                        trouble.show(reason);
                    } else {
                        // Nothing to explain here: the error window does.
                        throw new IllegalStateException(failure);
                    }
                });
    }

    private Node row(Octicons icon, boolean main, String key, Button button) {
        var picture = new StackPane(Icons.of(icon, 20));
        picture.getStyleClass().addAll("tile", main ? "main" : "other");
        var name = new Label(words.get(key + ".name"));
        name.getStyleClass().add("heading");
        var about = new Label(words.get(key + ".about"));
        about.getStyleClass().add("second");
        about.setWrapText(true);
        var text = new VBox(2, name, about);
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        button.setAccessibleHelp(about.getText());
        button.setPrefWidth(130);
        var row = new HBox(18, picture, text, button);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("way");
        return row;
    }
}
