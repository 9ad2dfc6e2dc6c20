package org.paintrend.ui.sheet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.safety.ParticulateSteroid;
import org.paintrend.domain.safety.SafetyCase;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.SafetyWords;

/** The sheets of some kinds of one procedure, a card each: those that were filled, and the places for those that were not. */
public final class SheetCards extends VBox {
    private final Workplace workplace;
    private final List<SheetKind> kinds;

    public SheetCards(Workplace workplace, List<SheetKind> kinds) {
        super(24);
        this.workplace = workplace;
        this.kinds = List.copyOf(kinds);
        getStyleClass().add("sheet-cards");
    }

    /**
     * Shows what was filled.
     *
     * @param sheets of any procedure
     */
    public void show(SheetSubject subject, List<Sheet> sheets, Map<SheetKind, SheetDesign> designs) {
        getChildren().clear();
        for (SheetKind kind : kinds) {
            SheetDesign design = Objects.requireNonNull(designs.get(kind))
                    .of(subject.episode().procedure().technique());
            places(design, subject).forEach(place -> {
                List<Sheet> here = sheets.stream().filter(place::holds).toList();
                getChildren().addAll(place.kind().times().isSingle() ? single(place, here) : many(place, here));
            });
        }
    }

    private static Stream<SheetPlace> places(SheetDesign design, SheetSubject subject) {
        Stream<Optional<Timepoint>> timepoints = design.kind().times().atTimepoint()
                ? subject.episode().plan().timepoints().stream().map(Optional::of)
                : Stream.of(Optional.empty());
        return timepoints.map(timepoint -> new SheetPlace(design, subject, timepoint.orElse(null)));
    }

    private List<Node> single(SheetPlace place, List<Sheet> here) {
        return List.of(card(place, here.isEmpty() ? null : here.getFirst()));
    }

    private List<Node> many(SheetPlace place, List<Sheet> here) {
        Stream<Node> cards = here.stream().map(sheet -> card(place, sheet));
        Node more = place.mayFill()
                ? Buttons.plain(
                        place.id() + "-record",
                        Octicons.PLUS_16,
                        workplace.words().get("sheet.record." + place.kind().id()),
                        () -> open(place, null))
                : card(place, null);
        return Stream.concat(cards, Stream.of(more)).toList();
    }

    private SheetCard card(SheetPlace place, @Nullable Sheet sheet) {
        return new SheetCard(
                workplace.words(),
                workplace.clock().getZone(),
                place,
                sheet,
                place.mayFill(),
                notice(place, sheet),
                () -> open(place, sheet));
    }

    /** What a filled sheet comes to, above what stands on it. */
    private Optional<Node> notice(SheetPlace place, @Nullable Sheet sheet) {
        if (sheet == null) {
            return Optional.empty();
        }
        return switch (sheet.kind()) {
            case SAFETY -> Optional.of(findings(place, sheet));
            case TECHNIQUE ->
                ParticulateSteroid.isWithoutContrast(place.design(), sheet.values())
                        ? Optional.of(new StopLine(
                                place.id() + "-particulate", workplace.words().get("safety.particulate")))
                        : Optional.empty();
            case GOING_HOME -> GoingHomeSteps.of(workplace, place, sheet, place.id(), Runnable::run);
            case CASE, NEXT, EXAMINATION, MEDICATION, ADVERSE_EVENT -> Optional.empty();
        };
    }

    private Node findings(SheetPlace place, Sheet sheet) {
        SafetyCase safety = place.subject().safety();
        var findings = new SafetyFindings(
                workplace.words(),
                new SafetyWords(
                        workplace.words(),
                        safety.check().limits(),
                        place.episode().procedure().at().zone()),
                place.id() + "-card");
        findings.show(safety.outcome(sheet.values()), true);
        return findings;
    }

    private void open(SheetPlace place, @Nullable Sheet sheet) {
        workplace.navigator().openPanel(new SheetPanel(workplace, place, sheet));
    }
}
