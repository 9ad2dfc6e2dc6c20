package org.paintrend.ui.common;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.outcome.Flag;
import org.paintrend.domain.outcome.Response;
import org.paintrend.words.Clinical;
import org.paintrend.words.Words;

/**
 * The shape of a response, 14 px: ● responder, ◐ partial, ○ non-responder, ▲ worse, ◌ pending, — nothing can be told.
 * The word stands beside it wherever there is room, and always in its accessible text.
 */
public final class ResponseMark extends StackPane {
    private static final double SIZE = 14;

    private final Clinical clinical;
    private final Map<Flag, List<Node>> shapes = new EnumMap<>(Flag.class);
    private @Nullable Flag flag;

    public ResponseMark(Words words) {
        this.clinical = new Clinical(words);
        getStyleClass().add("response-mark");
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    public ResponseMark(Words words, Flag flag) {
        this(words);
        show(flag);
    }

    /** Shows a response at one timepoint. */
    public void show(Response response) {
        show(Flag.of(response));
    }

    /** Shows the mark of a procedure. */
    public void show(Flag shown) {
        if (shown == flag) {
            return;
        }
        hide();
        flag = shown;
        setAccessibleText(clinical.flag(shown));
        shapes.computeIfAbsent(shown, this::drawn).forEach(node -> node.setVisible(true));
    }

    /** Shows nothing. */
    public void clear() {
        hide();
        flag = null;
        setAccessibleText("");
    }

    /** Shapes stay and are hidden: in a list that scrolls, styling new ones would cost more than all the rest. */
    private void hide() {
        if (flag != null) {
            shapes.getOrDefault(flag, List.of()).forEach(node -> node.setVisible(false));
        }
    }

    private List<Node> drawn(Flag shown) {
        List<Node> nodes = List.of(shape(shown));
        getChildren().addAll(nodes);
        return nodes;
    }

    private static Node[] shape(Flag flag) {
        return switch (flag) {
            case RESPONDER -> new Node[] {styled(new Circle(5.5), "responder")};
            case PARTIAL -> new Node[] {half()};
            case NON_RESPONDER ->
                new Node[] {styled(new Circle(5.5), "non-responder-edge"), styled(new Circle(4.6), "non-responder")};
            case WORSE -> new Node[] {styled(new Polygon(6, 0, 12, 11, 0, 11), "worse")};
            case PENDING -> new Node[] {styled(new Circle(5), "pending")};
            case UNKNOWN, ENDED_EARLY, NOT_EVALUABLE -> new Node[] {styled(new Line(0, 0, 9, 0), "none")};
        };
    }

    /** The left half filled. Drawn in a pane of its own: centred one by one, the two parts would drift apart. */
    private static Node half() {
        var arc = new Arc(SIZE / 2, SIZE / 2, 5.25, 5.25, 90, 180);
        arc.setType(ArcType.CHORD);
        var pane = new Region() {
            {
                getChildren()
                        .addAll(styled(arc, "partial"), styled(new Circle(SIZE / 2, SIZE / 2, 5.25), "partial-edge"));
            }
        };
        pane.setMinSize(SIZE, SIZE);
        pane.setMaxSize(SIZE, SIZE);
        return pane;
    }

    private static Node styled(Node node, String kind) {
        node.getStyleClass().add(kind);
        return node;
    }
}
