package org.paintrend.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyEvent;
import org.paintrend.ui.common.Shortcut;

/** What can be done by keys right now: first what the top panel or the screen offers, then what works everywhere. */
final class Commands {
    private Commands() {}

    /** Runs the first command whose keys were pressed. */
    static void run(List<Shortcut> commands, KeyEvent event) {
        commands.stream()
                .filter(command -> command.keys().match(event))
                .findFirst()
                .ifPresent(command -> {
                    event.consume();
                    command.action().run();
                });
    }

    /** The commands in their order, without those whose keys mean something else already. */
    static List<Shortcut> merged(List<Shortcut> near, List<Shortcut> far) {
        var all = new ArrayList<>(near);
        far.stream()
                .filter(one -> near.stream().noneMatch(other -> other.keys().equals(one.keys())))
                .forEach(all::add);
        return List.copyOf(all);
    }
}
