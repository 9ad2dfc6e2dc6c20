package org.paintrend.journey;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.testfx.api.FxRobot;

/** Everything by the keyboard: Tab until one is there, then the keys of the control. */
final class Keys implements Hands {
    private static final int MANY = 120;

    private final FxRobot robot;
    private final Running program;

    Keys(FxRobot robot, Running program) {
        this.robot = robot;
        this.program = program;
    }

    @Override
    public void press(String id) {
        goTo(id);
        robot.type(KeyCode.SPACE);
    }

    @Override
    public void command(String button, String keys) {
        program.see(button);
        var combination = (KeyCodeCombination) KeyCombination.valueOf(keys);
        robot.push(KeyCode.CONTROL, combination.getCode());
    }

    @Override
    public void write(String id, String text) {
        goTo(id);
        robot.push(KeyCode.CONTROL, KeyCode.A).write(text, 0);
    }

    @Override
    public void choose(String id, int index) {
        goTo(id);
        robot.type(KeyCode.HOME);
        for (int i = 0; i < index; i++) {
            robot.type(KeyCode.RIGHT);
        }
    }

    @Override
    public void pick(String id, int index) {
        goTo(id);
        for (int i = 0; i <= index; i++) {
            robot.type(KeyCode.DOWN);
        }
    }

    @Override
    public void tick(String id, int index) {
        goTo(id);
        robot.type(KeyCode.SPACE);
        program.opened(".filter-content");
        for (int i = 0; i < index; i++) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.SPACE, KeyCode.ESCAPE);
    }

    @Override
    public void menu(String id, int index) {
        goTo(id);
        robot.type(KeyCode.SPACE);
        program.opened(".context-menu");
        for (int i = 0; i <= index; i++) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.ENTER);
    }

    @Override
    public void nrs(int score) {
        goTo("entry-nrs-0");
        String.valueOf(score).chars().forEach(digit -> robot.type(KeyCode.valueOf("DIGIT" + (char) digit)));
    }

    @Override
    public void lanss(String answers) {
        goTo("entry-lanss-1");
        answers.chars().forEach(answer -> robot.type(answer == 'y' ? KeyCode.Y : KeyCode.N));
    }

    @Override
    public void openFirstPatient() {
        goTo("patients-list");
        robot.type(KeyCode.HOME, KeyCode.ENTER);
    }

    @Override
    public void openFirstLine() {
        goTo("catalogue-list");
        robot.type(KeyCode.HOME, KeyCode.ENTER);
    }

    private void goTo(String id) {
        program.see(id);
        for (int i = 0; i < MANY; i++) {
            if (isIn(program.focus(), id)) {
                return;
            }
            robot.type(KeyCode.TAB);
        }
        throw new AssertionError("Tab never comes to " + id + ", only to " + program.focus());
    }

    private static boolean isIn(Node focus, String id) {
        for (Node one = focus; one != null; one = one.getParent()) {
            if (id.equals(one.getId())) {
                return true;
            }
        }
        return false;
    }
}
