package org.paintrend.journey;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/** Everything by pointing and clicking; only texts are typed. */
final class Mouse implements Hands {
    private final FxRobot robot;
    private final Running program;

    Mouse(FxRobot robot, Running program) {
        this.robot = robot;
        this.program = program;
    }

    @Override
    public void press(String id) {
        click(program.see(id));
    }

    @Override
    public void command(String button, String keys) {
        press(button);
    }

    @Override
    public void write(String id, String text) {
        press(id);
        robot.push(KeyCode.CONTROL, KeyCode.A).write(text, 0);
    }

    @Override
    public void choose(String id, int index) {
        click(parts(program.see(id), ".toggle-button").get(index));
    }

    @Override
    public void pick(String id, int index) {
        press(id);
        robot.clickOn(robot.lookup(".combo-box-popup .list-cell").match(Node::isVisible).<Node>queryAll().stream()
                .sorted(Comparator.comparingDouble(
                        cell -> cell.localToScreen(0, 0).getY()))
                .toList()
                .get(index));
    }

    @Override
    public void tick(String id, int index) {
        press(id);
        program.opened(".filter-content");
        robot.clickOn(
                inOrder(robot.lookup(".filter-content .check-box").queryAll()).get(index));
        robot.type(KeyCode.ESCAPE);
    }

    @Override
    public void menu(String id, int index) {
        press(id);
        program.opened(".context-menu");
        robot.clickOn(
                inOrder(robot.lookup(".context-menu .menu-item").queryAll()).get(index));
    }

    @Override
    public void nrs(int score) {
        press("entry-nrs-" + score);
    }

    @Override
    public void lanss(String answers) {
        for (int item = 1; item <= answers.length(); item++) {
            choose("entry-lanss-" + item, answers.charAt(item - 1) == 'y' ? 0 : 1);
        }
    }

    @Override
    public void openFirstPatient() {
        program.see("patients-list");
        robot.doubleClickOn(parts(program.see("patients-list"), ".patient-cell").getFirst());
    }

    @Override
    public void openFirstLine() {
        click(parts(program.see("catalogue-list"), ".catalogue-cell").getFirst());
    }

    private static List<Node> parts(Node whole, String style) {
        return inOrder(whole.lookupAll(style));
    }

    private static List<Node> inOrder(Set<Node> parts) {
        return parts.stream()
                .sorted(Comparator.comparingDouble(
                                (Node part) -> part.localToScene(0, 0).getY())
                        .thenComparingDouble(part -> part.localToScene(0, 0).getX()))
                .toList();
    }

    private void click(Node node) {
        robot.interact(() -> turnWheelTo(node));
        robot.clickOn(node);
    }

    /** Scrolls a page until the node is in sight. */
    private static void turnWheelTo(Node node) {
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane pane && pane.getContent() != null) {
                Bounds view = pane.localToScene(pane.getLayoutBounds());
                Bounds wanted = node.localToScene(node.getLayoutBounds());
                if (!view.contains(wanted)) {
                    double room = pane.getContent().getLayoutBounds().getHeight() - view.getHeight();
                    double y = pane.getContent().sceneToLocal(wanted).getCenterY() - view.getHeight() / 2;
                    pane.setVvalue(Math.clamp(y / room, 0, 1));
                    pane.layout();
                }
            }
        }
    }
}
