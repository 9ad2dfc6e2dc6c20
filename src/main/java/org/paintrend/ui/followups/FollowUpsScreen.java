package org.paintrend.ui.followups;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.ui.common.ColumnsRow;
import org.paintrend.ui.common.Icons;
import org.paintrend.ui.common.Screen;
import org.paintrend.ui.common.Shortcut;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** Who is due, by the time that is left; Enter enters the scores of the row. */
public final class FollowUpsScreen implements Screen {
    private static final double ROOM_FOR_WORDS = 1060;

    private final Words words;
    private final FollowUpsModel model;
    private final DueActions actions;
    private final CustomTextField search = new CustomTextField();
    private final CallListBar calls;
    private final DueList list;
    private final Label reading;
    private final NobodyDue nobody;
    private final StackPane body = new StackPane();
    private final VBox node;

    /** @param watch keeps the list right; it is left by whoever opened it */
    public FollowUpsScreen(Workplace workplace, DueWatch watch) {
        this.words = workplace.words();
        this.model = new FollowUpsModel(watch, workplace.tasks());
        this.actions = new DueActions(workplace, model);
        this.calls = new CallListBar(workplace, model);
        this.list = new DueList(words, watch, model, actions, body.widthProperty());
        this.reading = new Label(words.get("followups.reading"));
        this.nobody = new NobodyDue(workplace, model, this::showAll);
        // Hidden, never taken out: what comes back into a window is styled anew, with every cell of the list.
        body.getChildren().setAll(list.node(), reading, nobody);
        VBox.setVgrow(body, Priority.ALWAYS);
        var table = new VBox(head(), body);
        VBox.setVgrow(table, Priority.ALWAYS);
        this.node = new VBox(top(watch), choice(), table);
        node.getStyleClass().add("followups");
        model.shown.subscribe(this::show);
        show();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String title() {
        return words.get("followups.title");
    }

    @Override
    public Node firstFocus() {
        return search;
    }

    @Override
    public void refresh() {
        model.read();
    }

    @Override
    public List<Shortcut> shortcuts() {
        var all = new ArrayList<>(List.of(
                Shortcut.of("Shortcut+E", words.get("followups.enter"), () -> chosen(actions::enterScores)),
                Shortcut.of("Shortcut+R", words.get("followups.not-reached"), () -> chosen(actions::notReached)),
                Shortcut.of("Shortcut+D", words.get("followups.not-possible"), () -> chosen(actions::notPossible)),
                Shortcut.of("Shortcut+O", words.get("followups.open"), () -> chosen(actions::openRecord))));
        if (calls.hasCalls()) {
            all.add(Shortcut.of("Shortcut+P", words.get("followups.calls.print"), calls::print));
            all.add(Shortcut.of("Shortcut+S", words.get("followups.calls.save"), calls::chooseFile));
        }
        return all;
    }

    @Override
    public void leave() {
        list.leave();
        model.leave();
    }

    /** The list itself, for whoever looks at its rows. */
    ListView<DueItem> list() {
        return list.node();
    }

    private Node top(DueWatch watch) {
        search.setId("followups-search");
        search.getStyleClass().add("large-search");
        search.setPromptText(words.get("followups.search"));
        search.setAccessibleText(words.get("followups.search"));
        search.setLeft(Icons.of(Octicons.SEARCH_16));
        search.setPrefWidth(420);
        search.setMinWidth(200);
        search.textProperty().bindBidirectional(model.typed);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInSearch);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox.setHgrow(search, Priority.SOMETIMES);
        var row = new HBox(24, search, space, new DayLine(words, watch, model));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("followups-top");
        return row;
    }

    private Node choice() {
        // Unlike a row, a border pane asks the chips how high they are in the width that is left for them.
        var row = new BorderPane(new FollowUpsChips(words, model));
        row.setRight(calls);
        row.widthProperty().subscribe(width -> calls.narrow(width.doubleValue() < ROOM_FOR_WORDS));
        return row;
    }

    private Node head() {
        Map<DueColumn, Node> heads = new EnumMap<>(DueColumn.class);
        for (DueColumn column : DueColumn.values()) {
            // The buttons say themselves what they do.
            var label = new Label(column == DueColumn.ACTIONS ? "" : words.get(column.key()));
            label.getStyleClass().add("column-head");
            heads.put(column, label);
        }
        var row = new ColumnsRow<>(heads, body.widthProperty());
        row.getStyleClass().add("followups-head");
        return row;
    }

    private void pressedInSearch(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && list.hasRows()) {
            list.node().requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && list.hasRows()) {
            chosen(actions::enterScores);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }

    private void chosen(Consumer<DueLine> action) {
        list.chosen().ifPresent(action);
    }

    private void show() {
        FollowUpsModel.@Nullable Shown shown = model.shown.get();
        Node what = shown == null ? reading : shown.items().isEmpty() ? nobody : list.node();
        list.show(shown == null ? List.of() : shown.items());
        if (what == nobody && shown != null) {
            nobody.show(shown);
        }
        body.getChildren().forEach(one -> one.setVisible(one == what));
    }

    private void showAll() {
        model.typed.set("");
        model.group.set(null);
        search.requestFocus();
    }
}
