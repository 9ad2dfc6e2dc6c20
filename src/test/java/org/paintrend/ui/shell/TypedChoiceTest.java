package org.paintrend.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paintrend.ui.common.Choice;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A letter chooses in a list, whether it is open or not. */
@ExtendWith(ApplicationExtension.class)
final class TypedChoiceTest {
    private ComboBox<Integer> choice;
    private ComboBox<String> celled;
    private ComboBox<String> typedIn;

    @Start
    void start(Stage stage) {
        choice = Choice.of(
                List.of(1, 2, 3, 4, 5), List.of("", "Tramadol", "Iğne", "telefon", "Şule", "9")::get, "choose");
        celled = new ComboBox<>();
        typedIn = new ComboBox<>();
        celled.getItems().setAll("1", "2", "3");
        celled.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                setText(
                        empty || item == null
                                ? ""
                                : List.of("", "block", "caudal", "cervical", "4+", "4", "4-")
                                        .get(Integer.parseInt(item)));
            }
        });
        typedIn.getItems().setAll("alpha", "beta");
        typedIn.setEditable(true);
        var root = new VBox(choice, celled, typedIn);
        TypedChoice.in(root);
        stage.setScene(new Scene(root, 400, 300));
        stage.show();
    }

    @Test
    void aLetterChoosesTheFirstAndThenTheNextThatBeginsWithIt(FxRobot robot) {
        robot.interact(choice::requestFocus);
        robot.write("t");
        assertThat(choice.getValue()).isEqualTo(1);
        robot.write("T");
        assertThat(choice.getValue()).isEqualTo(3);
        robot.write("t");
        assertThat(choice.getValue()).as("around the end").isEqualTo(1);
        robot.write("s");
        assertThat(choice.getValue()).as("accents do not matter").isEqualTo(4);
        robot.write("i");
        assertThat(choice.getValue()).as("nor do the dots of i").isEqualTo(2);
        robot.write("9");
        assertThat(choice.getValue()).isEqualTo(5);
        robot.write("x");
        assertThat(choice.getValue()).as("nothing begins with it").isEqualTo(5);
    }

    @Test
    void moreLettersSayMoreAndANameIsMeantBeforeItsBeginning(FxRobot robot) {
        robot.interact(() -> {
            celled.getItems().setAll("2", "3", "4", "5", "6");
            celled.requestFocus();
        });
        robot.write("cer");
        assertThat(celled.getValue()).as("cervical, though caudal comes first").isEqualTo("3");
        robot.write("4");
        assertThat(celled.getValue()).as("4 itself, though 4+ comes first").isEqualTo("5");
        robot.write("4");
        assertThat(celled.getValue()).as("and then the next").isEqualTo("6");
    }

    @Test
    void alsoWhereTheListIsOpen(FxRobot robot) {
        robot.interact(() -> {
            choice.requestFocus();
            choice.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("t").write("t").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(choice.getValue()).isEqualTo(3);
        assertThat(choice.isShowing()).isFalse();
    }

    @Test
    void theWordsOfItsCellsCount(FxRobot robot) {
        robot.interact(celled::requestFocus);
        robot.write("c");
        assertThat(celled.getValue()).isEqualTo("2");
        robot.write("c");
        assertThat(celled.getValue()).isEqualTo("3");
    }

    @Test
    void whatIsTypedIntoFreelyIsLeftAlone(FxRobot robot) {
        robot.interact(typedIn::requestFocus);
        robot.write("b");
        assertThat(typedIn.getEditor().getText()).isEqualTo("b");
    }
}
