package org.paintrend.ui.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.clinic.Merged;
import org.paintrend.domain.numbness.Numbness;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.EmptyState;
import org.paintrend.ui.common.Screen;
import org.paintrend.ui.common.Shortcut;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.ProcedureNames;
import org.paintrend.words.Words;

/** A patient's record: who it is, the procedures on a line of time, and the course of the one chosen. */
public final class RecordScreen implements Screen {
    private static final List<RecordTabs.Tab> TABS = List.of(RecordTabs.Tab.values());

    private final Workplace workplace;
    private final Words words;
    private final RecordModel model;
    private final Mending mending;
    private final RecordHeader header;
    private final NumbnessLines numbness;
    private final TimeLine timeLine;
    private final RecordLines lines;
    private final RecordTabs tabs;
    private final BorderPane root = new BorderPane();
    private final VBox top;
    private String name = "";
    private boolean isFirst = true;

    /** @param procedure the procedure to begin with, or absent: the latest */
    public RecordScreen(Workplace workplace, PatientId patient, @Nullable ProcedureId procedure) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.model = new RecordModel(workplace.clinic(), workplace.tasks(), patient, procedure);
        this.mending = new Mending(workplace, model::refresh);
        this.header = new RecordHeader(
                workplace,
                new RecordHeader.Actions(
                        this::enterScores,
                        this::newProcedure,
                        this::editPatient,
                        this::assessNumbness,
                        this::merge,
                        this::split,
                        this::voidPatient));
        this.numbness = new NumbnessLines(words, workplace.clock().getZone(), this::openNumbness);
        this.timeLine = new TimeLine(words, workplace.clock(), model);
        this.lines = new RecordLines(workplace, mending, model::choose);
        var nothing = new StackPane(new EmptyState(
                Octicons.PULSE_16,
                words.get("record.empty.title"),
                words.get("record.empty.text"),
                Buttons.main("record-first-procedure", words.get("record.new-procedure"), this::newProcedure)));
        this.tabs = new RecordTabs(workplace, model, mending, nothing);
        this.top = new VBox(header);
        root.getStyleClass().add("record");
        root.setId("record");
        root.setTop(top);
        model.shown().subscribe(this::show);
        model.chosen().subscribe(this::show);
        model.gone().subscribe(isGone -> {
            // What is done here leads on by itself.
            if (isGone && !mending.busy().get()) {
                leadOn();
            }
        });
        model.open();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public String title() {
        RecordModel.@Nullable Shown shown = model.shown().get();
        return shown == null ? "" : shown.record().patient().displayName();
    }

    @Override
    public Node firstFocus() {
        return model.chosen().get() == null ? header.firstFocus() : tabs.firstFocus();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    /** While it is read, nobody knows what cannot be done: then the keys keep their meaning. */
    @Override
    public List<Shortcut> shortcuts() {
        @Nullable Episode chosen = model.chosen().get();
        if (chosen == null && model.shown().get() != null) {
            return List.of(
                    Shortcut.of("Shortcut+Shift+N", words.get("numbness.title"), this::assessNumbness),
                    Shortcut.of("Shortcut+Shift+M", words.get("record.merge.open"), this::merge),
                    tab(RecordTabs.Tab.HISTORY));
        }
        var all = new ArrayList<Shortcut>();
        if (chosen == null || chosen.procedure().status() != ProcedureStatus.CANCELLED) {
            all.add(Shortcut.of("Shortcut+E", words.get("record.enter-scores"), this::enterScores));
        }
        all.add(Shortcut.of("Shortcut+Shift+N", words.get("numbness.title"), this::assessNumbness));
        all.add(Shortcut.of("Shortcut+Shift+M", words.get("record.merge.open"), this::merge));
        all.add(Shortcut.of("Shortcut+P", words.get("record.print-trend"), this::printTrend));
        all.add(Shortcut.of("Shortcut+Shift+L", words.get("record.letter.open"), this::writeLetter));
        TABS.stream().map(this::tab).forEach(all::add);
        return List.copyOf(all);
    }

    private Shortcut tab(RecordTabs.Tab tab) {
        return Shortcut.of(
                "Shortcut+" + (TABS.indexOf(tab) + 1), words.get("record.tab." + tab.code()), () -> tabs.show(tab));
    }

    @Override
    public void leave() {
        model.close();
    }

    private void show() {
        RecordModel.@Nullable Shown shown = model.shown().get();
        if (shown == null) {
            return;
        }
        name = shown.record().patient().displayName();
        @Nullable Episode chosen = model.chosen().get();
        ProcedureNames names = new ProcedureNames(words, shown.techniques());
        header.show(
                shown.record().patient(),
                chosen,
                names,
                Optional.ofNullable(chosen)
                        .flatMap(one -> SafetyNotice.pressing(
                                shown, one, workplace.clock().instant())));
        header.offerSplits(shown.merged());
        timeLine.show(shown.record().episodes(), chosen, names);
        numbness.show(shown.numbness());
        tabs.show(shown, chosen, names);
        root.setCenter(tabs.content());
        List<Node> above = new ArrayList<>(List.of(header));
        if (!shown.numbness().isEmpty()) {
            above.add(numbness);
        }
        if (chosen != null) {
            above.add(timeLine);
            above.addAll(lines.of(shown, chosen, names));
        }
        above.add(tabs.bar());
        top.getChildren().setAll(above);
        if (chosen != null) {
            passFocusOn();
        }
        isFirst = false;
    }

    /** While it is read, nobody knows yet that there is a procedure: the keyboard waits at the header. */
    private void passFocusOn() {
        if (isFirst && header.firstFocus().isFocused()) {
            tabs.firstFocus().requestFocus();
        }
    }

    /** What is open over the record goes with it, so it has to be told why. */
    private void leadOn() {
        @Nullable Patient into = model.mergedInto().get();
        if (into == null) {
            warn(words.get("record.gone", name));
            workplace.navigator().showPatients();
        } else {
            warn(words.get(
                    "record.merged", name, into.displayName(), into.code().value()));
            workplace.navigator().showRecord(into.id(), null);
        }
    }

    /** Nobody needs to be told of a record that was never seen. */
    private void warn(String text) {
        if (!name.isEmpty()) {
            workplace.toasts().warn(text);
        }
    }

    private void enterScores() {
        @Nullable Episode chosen = model.chosen().get();
        if (chosen != null && chosen.procedure().status() != ProcedureStatus.CANCELLED) {
            Procedure procedure = Objects.requireNonNullElse(chosen.leader(), chosen.procedure());
            workplace.navigator().enterScores(model.patient(), procedure.id());
        }
    }

    private void printTrend() {
        if (model.chosen().get() != null) {
            tabs.printTrend();
        }
    }

    private void writeLetter() {
        RecordModel.@Nullable Shown shown = model.shown().get();
        if (shown != null) {
            new LetterDoor(workplace).open(shown, model.chosen().get());
        }
    }

    private void newProcedure() {
        RecordModel.@Nullable Shown shown = model.shown().get();
        if (shown != null) {
            workplace.navigator().openPanel(ProcedurePanel.forNew(workplace, mending, shown, model::choose));
        }
    }

    private void assessNumbness() {
        RecordModel.@Nullable Shown shown = model.shown().get();
        if (shown != null) {
            NumbnessPanel.open(workplace, mending, shown, model.chosen().get());
        }
    }

    private void openNumbness(Numbness one) {
        workplace
                .navigator()
                .openPanel(NumbnessPanel.forEdit(
                        workplace, mending, Objects.requireNonNull(model.shown().get()), one));
    }

    private void editPatient() {
        workplace.navigator().editPatient(model.patient());
    }

    private void merge() {
        RecordModel.@Nullable Shown shown = model.shown().get();
        if (shown != null) {
            workplace.navigator().openPanel(new MergePanel(workplace, mending, shown));
        }
    }

    private void split(Merged merged) {
        workplace.navigator().openPanel(new SplitPanel(workplace, mending, merged));
    }

    private void voidPatient() {
        mending.voidPatient(Objects.requireNonNull(model.shown().get()).record().patient());
    }
}
