package org.paintrend.ui.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.CourseEnd;
import org.paintrend.domain.procedure.CourseEndKind;
import org.paintrend.domain.procedure.Drug;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Workplace;
import org.paintrend.ui.sheet.SheetCards;
import org.paintrend.words.Clinical;
import org.paintrend.words.ProcedureNames;
import org.paintrend.words.Words;

/** What was done, to read; changing it opens the form. */
final class ProcedureTab implements RecordTabs.Page {
    private static final double LABELS = 190;
    private static final double LINE = 640;

    private final Workplace workplace;
    private final Words words;
    private final Mending mending;
    private final SheetCards sheets;
    private final VBox page = new VBox(20);
    private final ScrollPane scroll = new ScrollPane(page);

    ProcedureTab(Workplace workplace, Mending mending) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.mending = mending;
        this.sheets = new SheetCards(
                workplace,
                List.of(SheetKind.CASE, SheetKind.SAFETY, SheetKind.TECHNIQUE, SheetKind.GOING_HOME, SheetKind.NEXT));
        page.getStyleClass().add("record-page");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void show(RecordModel.Shown shown, Episode chosen, ProcedureNames names) {
        page.getChildren().setAll(tools(shown, chosen, names), facts(shown, chosen, names));
        courseButton(chosen, names).ifPresent(page.getChildren()::add);
        sheets.show(
                SheetSubjects.of(workplace, mending, shown, chosen, names),
                shown.sheets(),
                shown.catalogue().sheets());
        page.getChildren().add(sheets);
    }

    private Node tools(RecordModel.Shown shown, Episode chosen, ProcedureNames names) {
        Procedure procedure = chosen.procedure();
        var title = new Label(names.title(procedure));
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        title.setMinWidth(0);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button leaflet = Buttons.plain(
                "record-leaflet",
                Octicons.FILE_16,
                words.get("record.leaflet"),
                () -> new LeafletDoor(workplace).open(shown, procedure, names.dated(procedure)));
        boolean isCancelled = procedure.status() == ProcedureStatus.CANCELLED;
        leaflet.setVisible(!isCancelled);
        leaflet.setManaged(!isCancelled);
        Button edit = Buttons.plain(
                "record-edit-procedure",
                Octicons.PENCIL_16,
                words.get("common.edit"),
                () -> workplace
                        .navigator()
                        .openPanel(ProcedurePanel.forEdit(
                                workplace, mending, shown, procedure, SafetyNotice.of(shown, chosen))));
        Button move = Buttons.plain(
                "record-move-procedure",
                Octicons.ARROW_RIGHT_16,
                words.get("record.move.to-patient"),
                () -> workplace.navigator().openPanel(MovePanel.ofProcedure(workplace, mending, procedure, names)));
        Button remove = Buttons.plain(
                "record-void-procedure",
                Octicons.TRASH_16,
                words.get("record.void"),
                () -> mending.voidProcedure(procedure, names.dated(procedure)));
        remove.getStyleClass().add("danger");
        var tools = new HBox(8, title, leaflet, edit, move, remove);
        tools.getStyleClass().add("procedure-tools");
        return tools;
    }

    /** Ends the course of what was done, or lets it go on; what a death ended goes on only where nobody died. */
    private Optional<Node> courseButton(Episode episode, ProcedureNames names) {
        Procedure procedure = episode.procedure();
        @Nullable CourseEnd end = procedure.end();
        if (!episode.hasOwnCourse() || (end != null && end.kind() == CourseEndKind.DEATH)) {
            return Optional.empty();
        }
        Button button = end == null
                ? Buttons.plain(
                        "record-end-course",
                        words.get("record.course-end.open"),
                        () -> workplace.navigator().openPanel(CourseEndPanel.ask(workplace, mending, procedure, names)))
                : Buttons.plain(
                        "record-continue-course",
                        words.get("record.continue-course.open"),
                        () -> mending.continueCourse(procedure, names.dated(procedure)));
        return Optional.of(button);
    }

    private Node facts(RecordModel.Shown shown, Episode episode, ProcedureNames names) {
        Procedure procedure = episode.procedure();
        var clinical = new Clinical(words);
        var grid = new GridPane(16, 10);
        grid.setId("record-procedure-facts");
        var labels = new ColumnConstraints(LABELS);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(labels, values);
        fact(grid, "status", clinical.procedureStatus(procedure.status()));
        @Nullable Procedure leader = episode.leader();
        @Nullable CourseEnd end = procedure.end();
        if (leader != null) {
            fact(grid, "course", words.get("record.procedure.course.part", names.title(leader), names.when(leader)));
        } else if (end != null) {
            fact(
                    grid,
                    "course",
                    words.get("record.procedure.course.ended", clinical.courseEnd(end.kind()), words.date(end.date())));
        }
        parts(shown, procedure, names).ifPresent(parts -> fact(grid, "course-with", parts));
        if (procedure.cancelReason() != null) {
            fact(grid, "cancelReason", procedure.cancelReason());
        }
        fact(grid, "date", names.when(procedure) + " (" + procedure.at().zone().getId() + ")");
        fact(grid, "technique", names.technique(procedure.technique()));
        fact(
                grid,
                "side",
                procedure.target().side() == null
                        ? ""
                        : clinical.side(procedure.target().side()));
        fact(grid, "site", procedure.target().site());
        fact(grid, "levels", procedure.levels());
        fact(grid, "drugs", drugs(procedure.drugs()));
        fact(grid, "operator", procedure.operator());
        describe(grid, shown, episode);
        fact(grid, "note", procedure.note());
        return grid;
    }

    /** What else belongs to its course, each in a line. */
    private static Optional<String> parts(RecordModel.Shown shown, Procedure leader, ProcedureNames names) {
        return shown.record().episodes().stream()
                .filter(one -> one.leader() != null && one.leader().id().equals(leader.id()))
                .map(Episode::procedure)
                .map(one -> names.title(one) + " \u00b7 " + names.when(one))
                .reduce((one, other) -> one + "\n" + other);
    }

    private void describe(GridPane grid, RecordModel.Shown shown, Episode episode) {
        CaseDescription described = episode.procedure().description();
        fact(grid, "diagnosis", described.diagnosis());
        var age = episode.age(shown.record().patient());
        fact(grid, "age-then", age.isPresent() ? words.get("common.years", age.getAsInt()) : "");
        fact(grid, "bmi", described.bmi() == null ? "" : new Clinical(words).bmi(described.bmi()));
        fact(grid, "symptomMonths", Objects.toString(described.symptomMonths(), ""));
    }

    private static String drugs(List<Drug> drugs) {
        return drugs.stream().map(Drug::written).collect(Collectors.joining("\n"));
    }

    private void fact(GridPane grid, String name, @Nullable String value) {
        boolean empty = value == null || value.isEmpty();
        var label = new Label(words.get("record.procedure." + name));
        label.getStyleClass().add("second");
        label.setMinHeight(Region.USE_PREF_SIZE);
        var text = new Label(empty ? words.get("common.not-recorded") : value);
        text.setWrapText(true);
        text.setMaxWidth(LINE);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setId("record-fact-" + name);
        text.getStyleClass().add(empty ? "second" : "fact");
        grid.addRow(grid.getRowCount(), label, text);
        GridPane.setValignment(label, VPos.TOP);
    }
}
