package org.paintrend.ui.shell;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.IntegerExpression;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.LeadsTo;
import org.paintrend.clinic.PatientSummary;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.ui.common.Navigator;
import org.paintrend.ui.common.Ports;
import org.paintrend.ui.common.Program;
import org.paintrend.ui.common.Screen;
import org.paintrend.ui.common.Shortcut;
import org.paintrend.ui.common.Tasks;
import org.paintrend.ui.common.Toasts;
import org.paintrend.ui.common.Workplace;
import org.paintrend.ui.followups.DueWatch;
import org.paintrend.words.Words;

/** The frame around every screen of an open clinic, and the way from one to another. */
public final class Shell extends StackPane implements Navigator {
    /** Below this width of the window the rail shrinks to its icons. */
    private static final double NARROW = 1100;

    private static final Duration TOAST_STAYS = Duration.seconds(8);

    private final Rooms rooms;
    private final Words words;
    private final Program program;
    private final Workplace workplace;
    private final ToastLayer toasts;
    private final PanelLayer panels;
    private final Rail rail;
    private final TopBar topBar;
    private final StackPane stage = new StackPane();
    private final DueWatch due;
    /** Held here: a binding that nobody holds is gone, with what it tells. */
    private final IntegerExpression pressing;

    private final FinderModel finderModel;
    private final Finder finder;
    private final Runnable stopListening;
    private @Nullable Place place;
    private @Nullable Place origin;

    public Shell(Opened opened, Rooms rooms, Words words, Clock clock, Tasks tasks, Ports ports, Program program) {
        this.rooms = rooms;
        this.words = words;
        this.program = program;
        toasts = new ToastLayer(words, TOAST_STAYS, this::takeFocus);
        // The day and the hour on every screen are the clinic's, whatever the computer's zone is.
        Clock clinicClock = clock.withZone(opened.details().zone());
        workplace = new Workplace(opened.clinic(), words, clinicClock, tasks, this, toasts, ports);
        panels = new PanelLayer(node -> FocusTrap.isIn(node, toasts), this::takeFocus);
        rail = new Rail(words, this::showFollowUps, this::showPatients, this::showCohort, this::showSettings);
        due = new DueWatch(opened.clinic(), words, clinicClock, tasks);
        pressing = due.pressing();
        pressing.subscribe(count -> rail.pressing(count.intValue()));
        rail.clinic(opened.details().name());
        topBar = new TopBar(words, program.theme(), this::back);
        finderModel = new FinderModel(tasks, new Sources());
        finder = new Finder(finderModel, words, topBar.search());
        getStyleClass().add("shell");
        getChildren().add(layers(opened));
        widthProperty().subscribe(width -> rail.narrow(width.doubleValue() < NARROW));
        var lostFocus = new LostFocus(this::takeFocus);
        sceneProperty().subscribe((before, now) -> lostFocus.watch(before, now));
        TypedChoice.in(this);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::closeTop);
        stopListening = opened.clinic().onChange(change -> {
            finderModel.forgetNames();
            if (change.patient() == null) {
                Platform.runLater(
                        () -> tasks.latest(rail, opened.clinic()::details, details -> rail.clinic(details.name())));
            }
        });
        due.open();
    }

    private VBox layers(Opened opened) {
        var content = new VBox(topBar, stage);
        VBox.setVgrow(stage, Priority.ALWAYS);
        var frame = new BorderPane(content);
        frame.setLeft(rail);
        // Panels have their fields and their Save button on the right: no message may lie on them.
        panels.visibleProperty().subscribe(open -> toasts.stand(open ? Pos.BOTTOM_LEFT : Pos.BOTTOM_RIGHT));
        var over = new StackPane(frame, finder, panels, toasts);
        VBox.setVgrow(over, Priority.ALWAYS);
        var whole = new VBox();
        if (opened.demonstration()) {
            whole.getChildren().add(new DemonstrationBand(words, program::leaveDemonstration));
        }
        whole.getChildren().add(over);
        return whole;
    }

    /** The short messages at the lower right. */
    public Toasts toasts() {
        return toasts;
    }

    /** Lets go of the clinic; the frame is not used afterwards. Panels keep their drafts; whether all agreed. */
    public boolean leave() {
        if (!panels.closeAll()) {
            return false;
        }
        stopListening.run();
        finderModel.leave();
        due.leave();
        leave(place);
        leave(origin);
        return true;
    }

    @Override
    public void showFollowUps() {
        show(Place.Room.FOLLOW_UPS, () -> rooms.followUps(workplace, due));
    }

    @Override
    public void showPatients() {
        show(Place.Room.PATIENTS, () -> rooms.patients(workplace));
    }

    /** Shows what the courses say together. */
    public void showCohort() {
        show(Place.Room.COHORT, () -> rooms.cohort(workplace));
    }

    /** A screen that was left for a record is shown again as it was. */
    private void show(Place.Room room, Supplier<Screen> screen) {
        Place before = origin;
        if (before != null && before.room() == room) {
            back();
        } else if (place == null || place.room() != room || before != null) {
            goTo(room, screen, false);
        }
    }

    @Override
    public void showRecord(PatientId patient, @Nullable ProcedureId procedure) {
        goTo(Place.Room.PATIENTS, () -> rooms.record(workplace, patient, procedure), true);
    }

    @Override
    public void showSettings() {
        goTo(Place.Room.SETTINGS, () -> rooms.settings(workplace), false);
    }

    @Override
    public void showCatalogue() {
        goTo(Place.Room.SETTINGS, () -> rooms.catalogue(workplace), true);
    }

    @Override
    public void newPatient() {
        openPanel(rooms.newPatient(workplace));
    }

    @Override
    public void editPatient(PatientId patient) {
        openPanel(rooms.editPatient(workplace, patient));
    }

    @Override
    public void enterScores(PatientId patient, ProcedureId procedure) {
        openPanel(rooms.enterScores(workplace, patient, procedure, null));
    }

    @Override
    public void enterScores(PatientId patient, ProcedureId procedure, String timepoint) {
        openPanel(rooms.enterScores(workplace, patient, procedure, timepoint));
    }

    @Override
    public void editScores(PatientId patient, ProcedureId procedure, AssessmentId assessment) {
        openPanel(rooms.editScores(workplace, patient, procedure, assessment));
    }

    @Override
    public void openPanel(Panel panel) {
        panels.slideIn(panel);
    }

    @Override
    public void closePanel() {
        panels.close();
    }

    /** @param beneath whether the present screen stays as the one to come back to */
    private void goTo(Place.Room room, Supplier<Screen> screen, boolean beneath) {
        if (!panels.closeAll()) {
            return;
        }
        Place now = place;
        if (beneath && origin == null) {
            origin = now;
        } else {
            leave(now);
        }
        if (!beneath) {
            leave(origin);
            origin = null;
        }
        display(new Place(room, screen.get()));
    }

    private void back() {
        Place before = origin;
        if (before == null || !panels.closeAll()) {
            return;
        }
        leave(place);
        origin = null;
        display(before);
        before.screen().refresh();
    }

    private void display(Place next) {
        place = next;
        toasts.screenChanged();
        Screen screen = next.screen();
        rail.choose(next.room());
        topBar.show(screen.title(), origin == null ? null : origin.screen().title());
        stage.getChildren().setAll(screen.node());
        // What stands in a scroll pane can take the keyboard only once it is styled.
        screen.node().applyCss();
        screen.firstFocus().requestFocus();
    }

    /** The keyboard goes to what now stands for something that is gone, or to where the screen begins. */
    private void takeFocus(Node gone) {
        if (place == null || panels.isOpen()) {
            return;
        }
        @Nullable Node again = gone.getId() == null || gone.getId().isEmpty() ? null : stage.lookup("#" + gone.getId());
        (again == null ? place.screen().firstFocus() : again).requestFocus();
    }

    private static void leave(@Nullable Place place) {
        if (place != null) {
            place.screen().leave();
        }
    }

    private void pressed(KeyEvent event) {
        Commands.run(panels.isOpen() ? Commands.merged(panels.shortcuts(), overPanels()) : available(), event);
    }

    private void closeTop(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && panels.isOpen()) {
            panels.close();
            event.consume();
        }
    }

    private List<Shortcut> available() {
        return Commands.merged(here(), everywhere());
    }

    private List<Shortcut> here() {
        return place == null ? List.of() : place.screen().shortcuts();
    }

    private List<Shortcut> overPanels() {
        return List.of(
                Shortcut.of("Shortcut+K", words.get("shell.command.search"), this::search),
                Shortcut.of("F1", words.get("shell.command.shortcuts"), this::showShortcuts),
                Shortcut.of("F6", words.get("shell.command.toast"), toasts::focus));
    }

    private List<Shortcut> everywhere() {
        var all = new ArrayList<Shortcut>();
        all.add(Shortcut.of("Shortcut+N", words.get("shell.command.new-patient"), this::newPatient));
        all.add(Shortcut.of("Shortcut+1", words.get("shell.command.follow-ups"), this::showFollowUps));
        all.add(Shortcut.of("Shortcut+2", words.get("shell.command.patients"), this::showPatients));
        all.add(Shortcut.of("Shortcut+3", words.get("shell.command.cohort"), this::showCohort));
        all.add(Shortcut.of("Shortcut+COMMA", words.get("shell.command.settings"), this::showSettings));
        if (origin != null) {
            all.add(Shortcut.of("Alt+LEFT", words.get("shell.back"), this::back));
        }
        all.add(Shortcut.of("F5", words.get("shell.command.refresh"), this::refresh));
        all.add(Shortcut.of("Shortcut+Shift+L", words.get("shell.command.theme"), program.theme()::toggle));
        all.addAll(overPanels());
        return all;
    }

    private void search() {
        if (panels.closeAll()) {
            finder.begin();
        }
    }

    private void refresh() {
        finderModel.forgetNames();
        if (place != null) {
            place.screen().refresh();
        }
    }

    private void showShortcuts() {
        if (panels.shows(ShortcutsCard.class)) {
            panels.close();
            return;
        }
        List<Shortcut> here = panels.isOpen() ? panels.shortcuts() : here();
        List<Shortcut> everywhere = Commands.merged(here, panels.isOpen() ? overPanels() : everywhere());
        panels.showCard(
                new ShortcutsCard(words, here, everywhere.subList(here.size(), everywhere.size()), panels::close));
    }

    /** What the search looks through. */
    private final class Sources implements FinderModel.Sources {
        @Override
        public List<PatientSummary> patients() {
            return workplace.clinic().patients().all();
        }

        @Override
        public List<LeadsTo> merged() {
            return workplace.clinic().merging().hidden();
        }

        @Override
        public List<Shortcut> commands() {
            return available();
        }

        @Override
        public void show(PatientId patient) {
            showRecord(patient, null);
        }
    }
}
