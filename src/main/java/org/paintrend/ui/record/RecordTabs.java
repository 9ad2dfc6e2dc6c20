package org.paintrend.ui.record;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.ProcedureNames;
import org.paintrend.words.Words;

/** The tabs of a record. One stop in the tab order; the arrow keys change between them. */
final class RecordTabs {
    /** What a record shows: of the chosen procedure, and at last of all. */
    enum Tab {
        TREND,
        ASSESSMENTS,
        PROCEDURE,
        MEDICATION,
        EXAMINATION,
        ADVERSE_EVENTS,
        HISTORY;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What a tab shows of a procedure. */
    interface Page {
        Node node();

        void show(RecordModel.Shown shown, Episode chosen, ProcedureNames names);
    }

    private final HBox bar = new HBox(28);
    private final StackPane content = new StackPane();
    private final Map<Tab, ToggleButton> buttons = new EnumMap<>(Tab.class);
    private final Map<Tab, Page> pages = new EnumMap<>(Tab.class);
    private final Workplace workplace;
    private final RecordModel model;
    private final Mending mending;
    private final HistoryTab history;
    private final Node nothing;
    private Tab tab = Tab.TREND;
    private @Nullable Runnable redraw;

    /** @param nothing stands where a procedure would be shown while there is none; the history is there all the same */
    RecordTabs(Workplace workplace, RecordModel model, Mending mending, Node nothing) {
        this.workplace = workplace;
        this.model = model;
        this.mending = mending;
        this.history = new HistoryTab(workplace, model.patient());
        this.nothing = nothing;
        bar.getStyleClass().add("record-tabs");
        bar.setAccessibleRole(AccessibleRole.TAB_PANE);
        bar.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        for (Tab one : Tab.values()) {
            ToggleButton button = button(one, workplace.words());
            buttons.put(one, button);
            bar.getChildren().add(button);
        }
        mark();
    }

    Node bar() {
        return bar;
    }

    Node content() {
        return content;
    }

    Node firstFocus() {
        return buttons.getOrDefault(tab, new ToggleButton());
    }

    /** Shows another tab. */
    void show(Tab other) {
        tab = other;
        mark();
        if (redraw != null) {
            redraw.run();
        }
    }

    /** Prints the trend, and shows what is printed. */
    void printTrend() {
        show(Tab.TREND);
        if (pages.get(Tab.TREND) instanceof TrendTab trend) {
            trend.print();
        }
    }

    /** Shows a record in the tab that is open; the others are filled when somebody comes to them. */
    void show(RecordModel.Shown shown, @Nullable Episode chosen, ProcedureNames names) {
        redraw = () -> content.getChildren().setAll(filled(shown, chosen, names));
        redraw.run();
    }

    private Node filled(RecordModel.Shown shown, @Nullable Episode chosen, ProcedureNames names) {
        if (tab == Tab.HISTORY) {
            history.read();
            return history.node();
        }
        if (chosen == null) {
            return nothing;
        }
        Page page = pages.computeIfAbsent(tab, this::page);
        page.show(shown, chosen, names);
        return page.node();
    }

    private Page page(Tab which) {
        return switch (which) {
            case TREND -> new TrendTab(workplace, model);
            case ASSESSMENTS -> new AssessmentsTab(workplace, model, mending);
            case PROCEDURE -> new ProcedureTab(workplace, mending);
            case MEDICATION -> new MedicationTab(workplace, mending);
            case EXAMINATION -> new SheetsTab(workplace, mending, SheetKind.EXAMINATION);
            case ADVERSE_EVENTS -> new SheetsTab(workplace, mending, SheetKind.ADVERSE_EVENT);
            case HISTORY -> throw new IllegalArgumentException("the history is of no procedure");
        };
    }

    private ToggleButton button(Tab which, Words words) {
        var button = new ToggleButton(words.get("record.tab." + which.code()));
        button.setId("record-tab-" + which.code());
        button.getStyleClass().setAll("record-tab");
        button.setAccessibleRole(AccessibleRole.TAB_ITEM);
        button.setAccessibleText(button.getText());
        button.setOnAction(event -> show(which));
        return button;
    }

    private void pressed(KeyEvent event) {
        int by = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (by != 0 && !event.isShortcutDown() && !event.isAltDown()) {
            List<Tab> all = List.of(Tab.values());
            show(all.get(Math.clamp((long) all.indexOf(tab) + by, 0, all.size() - 1)));
            firstFocus().requestFocus();
            event.consume();
        }
    }

    private void mark() {
        buttons.forEach((one, button) -> {
            button.setSelected(one == tab);
            button.setFocusTraversable(one == tab);
        });
    }
}
