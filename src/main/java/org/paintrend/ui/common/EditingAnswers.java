package org.paintrend.ui.common;

import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * What a panel that edits does with two versions once both were seen.
 *
 * @param mine puts what is typed over the other version
 * @param end nothing is left to save: the panel goes, its draft with it
 * @param first where the keyboard goes when the form comes back
 */
public record EditingAnswers(Workplace workplace, Editing<?> editing, Runnable mine, Runnable end, Supplier<Node> first)
        implements Meanwhile.Answers {
    @Override
    public void saveMine() {
        mine.run();
    }

    @Override
    public void keepTheirs() {
        end.run();
    }

    @Override
    public void backToForm() {
        editing.backToForm();
        first.get().requestFocus();
    }

    @Override
    public void close() {
        workplace.navigator().closePanel();
    }
}
