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
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Workplace;

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
     * @param about the patient and the procedure in words
     */
    public void show(Episode episode, List<Sheet> sheets, Map<SheetKind, SheetDesign> designs, String about) {
        getChildren().clear();
        for (SheetKind kind : kinds) {
            SheetDesign design = Objects.requireNonNull(designs.get(kind))
                    .of(episode.procedure().technique());
            places(design, episode, about).forEach(place -> {
                List<Sheet> here = sheets.stream().filter(place::holds).toList();
                getChildren().addAll(place.kind().times().isSingle() ? single(place, here) : many(place, here));
            });
        }
    }

    private static Stream<SheetPlace> places(SheetDesign design, Episode episode, String about) {
        Stream<Optional<Timepoint>> timepoints = design.kind().times().atTimepoint()
                ? episode.plan().timepoints().stream().map(Optional::of)
                : Stream.of(Optional.empty());
        return timepoints.map(timepoint -> new SheetPlace(design, episode, timepoint.orElse(null), about));
    }

    private List<Node> single(SheetPlace place, List<Sheet> here) {
        return List.of(card(place, here.isEmpty() ? null : here.getFirst()));
    }

    private List<Node> many(SheetPlace place, List<Sheet> here) {
        Stream<Node> cards = here.stream().map(sheet -> card(place, sheet));
        Node more = mayFill(place)
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
                workplace.words(), workplace.clock().getZone(), place, sheet, mayFill(place), () -> open(place, sheet));
    }

    /** Nothing is planned of what was cancelled, and before it was done only what does not need that. */
    private static boolean mayFill(SheetPlace place) {
        ProcedureStatus status = place.episode().procedure().status();
        @Nullable Timepoint timepoint = place.timepoint();
        return status == ProcedureStatus.DONE
                || (status == ProcedureStatus.PLANNED
                        && !place.kind().needsDone()
                        && (timepoint == null || timepoint.isBaseline()));
    }

    private void open(SheetPlace place, @Nullable Sheet sheet) {
        workplace.navigator().openPanel(new SheetPanel(workplace, place, sheet));
    }
}
