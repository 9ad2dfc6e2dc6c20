package org.paintrend.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.medication.Equivalent;
import org.paintrend.domain.medication.Formulary;
import org.paintrend.domain.medication.Intake;
import org.paintrend.domain.medication.Medication;
import org.paintrend.domain.medication.MedicationCourse;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Clinical;
import org.paintrend.words.MedicationWords;
import org.paintrend.words.Words;

/**
 * What the patient takes along the plan: a row a drug, a column a timepoint, and beneath them what the opioids come to.
 * Where nothing was recorded there is nothing to read.
 */
public final class MedicationGrid extends VBox {
    private static final double DRUG = 150;
    private static final double COLUMN = 128;
    private static final double BETWEEN = 12;
    /** Of the page, left and right together. */
    private static final double MARGINS = 64;

    private final Workplace workplace;
    private final Words words;
    private final MedicationWords names;

    public MedicationGrid(Workplace workplace) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.names = new MedicationWords(words);
        setId("medication-grid");
        getStyleClass().add("medication-grid");
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setAccessibleText(words.get("sheet.medication"));
    }

    /**
     * Shows what was recorded.
     *
     * @param sheets of any procedure
     */
    public void show(
            SheetSubject subject, List<Sheet> sheets, Map<SheetKind, SheetDesign> designs, Formulary formulary) {
        Episode episode = subject.episode();
        SheetDesign design = Objects.requireNonNull(designs.get(SheetKind.MEDICATION))
                .of(episode.procedure().technique());
        var course = MedicationCourse.of(
                episode.plan(), formulary, episode.procedure().id(), sheets);
        List<Timepoint> timepoints = episode.plan().timepoints();
        getChildren()
                .setAll(row(
                        "assessments-head",
                        label(words.get("medication.drug"), "column-head"),
                        timepoints.stream()
                                .map(one -> head(new SheetPlace(design, subject, one), course, sheets))
                                .toList()));
        if (course.recorded().isEmpty()) {
            getChildren().add(note("medication.empty"));
        }
        if (timepoints.stream().anyMatch(one -> takesNone(course, one))) {
            getChildren().add(none(course, timepoints));
        }
        course.drugs().forEach(drug -> getChildren().add(drug(design, course, timepoints, drug)));
        if (!course.recorded().isEmpty()) {
            getChildren().add(equivalents(course, episode));
            Label table = label(names.table(formulary.table()), "caption");
            table.setId("medication-table");
            table.getStyleClass().add("medication-note");
            getChildren().add(table);
        }
    }

    private VBox head(SheetPlace place, MedicationCourse course, List<Sheet> sheets) {
        Timepoint timepoint = Objects.requireNonNull(place.timepoint());
        @Nullable Sheet sheet = sheets.stream().filter(place::holds).findFirst().orElse(null);
        String name = new Clinical(words).timepoint(timepoint);
        var head = new VBox(4, label(name, "trend-name"));
        if (sheet != null) {
            head.getChildren()
                    .add(label(
                            words.get(
                                    "sheet.by",
                                    words.dateTime(sheet.at(), workplace.clock().getZone()),
                                    sheet.recordedBy()),
                            "caption"));
        }
        boolean mayRecord = place.isDue();
        if (sheet != null || mayRecord) {
            Button open = Buttons.plain(
                    place.id() + (sheet == null ? "-record" : "-edit"),
                    sheet == null ? Octicons.PLUS_16 : Octicons.PENCIL_16,
                    words.get(sheet == null ? "sheet.record" : "common.edit"),
                    () -> open(place, course, timepoint, sheet));
            open.getStyleClass().add("small");
            open.setAccessibleText(
                    words.get(sheet == null ? "medication.record" : "common.edit") + ": " + place.name(words));
            head.getChildren().add(open);
        } else {
            head.getChildren().add(label(notAsked(place.episode()), "caption"));
        }
        return head;
    }

    private void open(SheetPlace place, MedicationCourse course, Timepoint timepoint, @Nullable Sheet sheet) {
        workplace
                .navigator()
                .openPanel(new SheetPanel(
                        workplace,
                        place,
                        sheet,
                        (model, needsReason) -> new MedicationLines(
                                words, new MedicationModel(words, model, course, timepoint), needsReason)));
    }

    private String notAsked(Episode episode) {
        return words.get(episode.leader() == null ? "medication.not-due" : "medication.part");
    }

    private Node none(MedicationCourse course, List<Timepoint> timepoints) {
        String text = words.get("medication.none");
        return spoken(
                text,
                timepoints,
                timepoints.stream()
                        .map(one -> takesNone(course, one)
                                ? MedicationCell.answer(words.get("common.yes"))
                                : MedicationCell.empty())
                        .toList());
    }

    private Node drug(SheetDesign design, MedicationCourse course, List<Timepoint> timepoints, Intake drug) {
        return spoken(
                names.name(drug),
                timepoints,
                timepoints.stream().map(one -> cell(design, course, one, drug)).toList());
    }

    private MedicationCell cell(SheetDesign design, MedicationCourse course, Timepoint timepoint, Intake drug) {
        Optional<Intake> said = course.at(timepoint).stream()
                .flatMap(medication -> medication.intakes().stream())
                .filter(drug::isSameDrug)
                .findFirst();
        return said.map(one -> MedicationCell.of(words, design, one))
                .orElseGet(() -> course.unanswered(timepoint).stream().anyMatch(drug::isSameDrug)
                        ? MedicationCell.unanswered(words)
                        : MedicationCell.empty());
    }

    /** A row that is read cell by cell with the timepoint before each. */
    private HBox spoken(String name, List<Timepoint> timepoints, List<MedicationCell> cells) {
        HBox row = row("assessment", label(name, "trend-name"), cells);
        List<String> spoken = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).spoken().isEmpty()) {
                spoken.add(words.get(
                        "medication.cell",
                        name,
                        new Clinical(words).timepoint(timepoints.get(i)),
                        cells.get(i).spoken()));
            }
        }
        row.setAccessibleRole(AccessibleRole.TABLE_ROW);
        row.setAccessibleText(String.join("; ", spoken));
        return row;
    }

    private Node equivalents(MedicationCourse course, Episode episode) {
        List<MedicationCell> cells = new ArrayList<>();
        for (Timepoint timepoint : episode.plan().timepoints()) {
            Equivalent equivalent = course.equivalent(timepoint);
            boolean isFigure = equivalent instanceof Equivalent.Sum || equivalent instanceof Equivalent.NoOpioid;
            boolean isAwaited = equivalent instanceof Equivalent.NotRecorded && !SheetPlace.isDue(episode, timepoint);
            MedicationCell cell = isFigure
                    ? MedicationCell.figure(names.equivalent(equivalent))
                    : MedicationCell.remark(isAwaited ? notAsked(episode) : names.equivalent(equivalent));
            cell.setId("medication-equivalent-" + timepoint.id());
            cells.add(cell);
        }
        HBox row = spoken(words.get("medication.equivalent"), episode.plan().timepoints(), cells);
        row.setId("medication-equivalents");
        row.getStyleClass().add("medication-equivalents");
        return row;
    }

    private static boolean takesNone(MedicationCourse course, Timepoint timepoint) {
        return course.at(timepoint).filter(Medication::takesNone).isPresent();
    }

    private Label note(String key) {
        Label label = label(words.get(key), "second");
        label.getStyleClass().add("medication-note");
        return label;
    }

    /** Columns share what the names leave; a row is as high as what stands in them at that width. */
    private HBox row(String style, Label name, List<? extends Region> cells) {
        name.setMinWidth(DRUG);
        name.setPrefWidth(DRUG);
        var row = new HBox(BETWEEN, name);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().addAll(style, "medication-row");
        int columns = cells.size();
        cells.forEach(cell -> {
            cell.setMinWidth(COLUMN);
            cell.prefWidthProperty()
                    .bind(Bindings.max(
                            COLUMN,
                            widthProperty()
                                    .subtract(MARGINS + DRUG + columns * BETWEEN)
                                    .divide(columns)));
            row.getChildren().add(cell);
        });
        return row;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
