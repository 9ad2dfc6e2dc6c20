package org.paintrend.ui.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.ui.common.FormPanel;
import org.paintrend.ui.common.PanelParts;
import org.paintrend.ui.common.Shortcut;
import org.paintrend.ui.common.VersionRow;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.SheetWords;

/** The panel that fills a sheet of a procedure, or changes what was filled in. */
public final class SheetPanel extends FormPanel<Sheet> {
    private static final double WIDTH = 640;
    private static final double WITH_SIDE = 880;

    private final SheetPlace place;
    private final SheetModel model;
    private final SheetBody fields;
    private boolean isOver;

    /** @param edited what is changed, or absent: a new one */
    SheetPanel(Workplace workplace, SheetPlace place, @Nullable Sheet edited) {
        this(
                workplace,
                place,
                edited,
                (model, needsReason) -> place.kind() == SheetKind.SAFETY
                        ? new SafetyBody(
                                workplace.words(), model, place.subject().safety(), needsReason)
                        : new SheetFields(workplace.words(), model, needsReason));
    }

    /** The same with another way to fill it. */
    SheetPanel(Workplace workplace, SheetPlace place, @Nullable Sheet edited, SheetBody.Maker maker) {
        var saving = new SheetSaving(workplace, place, edited);
        super(
                workplace,
                "sheet",
                saving,
                edited == null
                        ? place.id() + "/new/" + place.procedure().value()
                        : "sheet/" + edited.id().value());
        this.place = place;
        this.model = saving.model();
        this.fields = maker.of(model, edited != null);
        fields.side().ifPresent(this::beside);
        node.setBottom(new VBox(elsewhere(), node.getBottom()));
        begin(
                fields.side().isPresent() ? WITH_SIDE : WIDTH,
                place.name(words),
                place.about(),
                edited == null ? fields.fields() : voidable(fields.fields(), () -> saving.voidSheet(this::end)),
                fields::toFault);
    }

    @Override
    public Node firstFocus() {
        return fields.first();
    }

    @Override
    public List<Shortcut> shortcuts() {
        if (isOver) {
            return List.of();
        }
        String answers = Stream.of("entry.lanss.key.yes", "entry.lanss.key.no", "common.unknown.key")
                .map(words::get)
                .collect(Collectors.joining("  "));
        return place.kind() == SheetKind.SAFETY
                ? Stream.concat(super.shortcuts().stream(), Stream.of(Shortcut.told(answers, words.get("safety.keys"))))
                        .toList()
                : super.shortcuts();
    }

    @Override
    protected void filled() {
        fields.filled();
    }

    @Override
    protected void changed() {
        fields.changed();
    }

    /** What was saved may lead on; the way there is shown instead of the fields. */
    @Override
    protected void saved(Sheet sheet) {
        Optional<Node> steps = place.kind() == SheetKind.GOING_HOME
                ? GoingHomeSteps.of(workplace, place, sheet, "going-home", action -> {
                    end();
                    action.run();
                })
                : Optional.empty();
        steps.ifPresentOrElse(this::leadOn, this::end);
    }

    @Override
    protected String gone() {
        return words.get("sheet.gone");
    }

    @Override
    protected List<VersionRow> versions(Sheet theirs) {
        return new SheetVersions(new SheetWords(words), place.design(), theirs, model.form()).rows();
    }

    /** What is wrong and belongs to no field that could say so itself. */
    private Node elsewhere() {
        var wrong = new Label();
        wrong.setId("sheet-wrong");
        wrong.getStyleClass().addAll("field-fault", "sheet-wrong");
        wrong.setWrapText(true);
        wrong.setMinHeight(Region.USE_PREF_SIZE);
        var names = new SheetWords(words);
        model.faults.shown().subscribe(faults -> {
            wrong.setText(faults.stream()
                    .filter(fault -> !fields.showsFaults(fault.field()))
                    .map(fault -> fields.sentence(names, fault))
                    .distinct()
                    .collect(Collectors.joining(" ")));
            wrong.setVisible(!wrong.getText().isEmpty());
            wrong.setManaged(wrong.isVisible());
        });
        return wrong;
    }

    private void leadOn(Node steps) {
        settled();
        isOver = true;
        var view = new VBox(16, steps);
        view.getStyleClass().add("meanwhile");
        node.setCenter(view);
        node.setBottom(PanelParts.foot(workplace, "sheet-leave", new Region()));
        node.applyCss();
        steps.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }
}
