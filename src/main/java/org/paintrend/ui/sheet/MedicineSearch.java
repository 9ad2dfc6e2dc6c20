package org.paintrend.ui.sheet;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.medication.Medicine;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.SearchText;
import org.paintrend.words.MedicationWords;
import org.paintrend.words.Words;

/**
 * Adds a drug by typing the beginning of its name: what matches stands beneath as buttons, Enter takes the first. What is
 * in no list can be added by the name that was typed, once it is chosen what kind of drug it is.
 */
final class MedicineSearch extends VBox {
    private static final int MOST = 6;

    private final Words words;
    private final MedicationWords names;
    private final Supplier<List<Medicine>> offered;
    private final BiConsumer<Medicine, String> add;
    private final TextField typed = new TextField();
    private final VBox found = new VBox(4);

    /** @param add takes the drug, and the name that was typed where the drug is named in words */
    MedicineSearch(Words words, Supplier<List<Medicine>> offered, BiConsumer<Medicine, String> add) {
        super(8);
        this.words = words;
        this.names = new MedicationWords(words);
        this.offered = offered;
        this.add = add;
        typed.setId("medication-search");
        typed.setPromptText(words.get("medication.search.prompt"));
        typed.textProperty().addListener((observed, before, now) -> show());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        found.setAccessibleRole(AccessibleRole.LIST_VIEW);
        found.setAccessibleText(words.get("medication.search"));
        getChildren().addAll(new FieldBox(words.get("medication.search"), typed), found);
        show();
    }

    /** Where the keyboard goes. */
    Node first() {
        return typed;
    }

    private void show() {
        List<Button> buttons = matching().stream().limit(MOST).map(this::button).toList();
        found.getChildren().setAll(buttons);
        found.setVisible(!buttons.isEmpty());
        found.setManaged(!buttons.isEmpty());
    }

    private List<Medicine> matching() {
        var query = SearchText.Query.of(typed.getText());
        if (query.isEmpty()) {
            return List.of();
        }
        List<Medicine> listed = offered.get().stream()
                .filter(one -> query.matches(SearchText.searchable(names.name(one))))
                .toList();
        return listed.isEmpty()
                ? offered.get().stream().filter(Medicine::isNamed).toList()
                : listed;
    }

    private Button button(Medicine medicine) {
        Button button = Buttons.plain(
                "medication-add-" + medicine.kin(), Octicons.PLUS_16, text(medicine), () -> take(medicine));
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        return button;
    }

    private String text(Medicine medicine) {
        return medicine.isNamed() && !isListed(medicine)
                ? words.get(
                        "medication.search.named",
                        names.name(medicine),
                        typed.getText().strip())
                : names.name(medicine);
    }

    /** Whether it was found by its own name, and not offered because nothing was. */
    private boolean isListed(Medicine medicine) {
        return SearchText.Query.of(typed.getText()).matches(SearchText.searchable(names.name(medicine)));
    }

    private void take(Medicine medicine) {
        String name =
                medicine.isNamed() && !isListed(medicine) ? typed.getText().strip() : "";
        typed.clear();
        add.accept(medicine, name);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            // What is in no list is taken by choosing as what it stands, never by a slip of the hand.
            matching().stream().findFirst().filter(this::isListed).ifPresent(this::take);
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && !found.getChildren().isEmpty()) {
            found.getChildren().getFirst().requestFocus();
            event.consume();
        }
    }
}
