package org.paintrend.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;

/** Everything that would stop a test: system dialogs, the clipboard and printers. */
public interface Ports {
    /** Asks where to save; empty when cancelled. The extension is without its dot. */
    Optional<Path> saveFile(String title, String suggestedName, String extension);

    /** Asks for a file to open; empty when cancelled. */
    Optional<Path> openFile(String title, List<String> extensions);

    /** Asks for a folder to save into; empty when cancelled. */
    Optional<Path> chooseFolder(String title);

    /** Asks a question with named answers in a dialog; the index of the answer, empty when cancelled. */
    Optional<Integer> ask(String title, String text, List<String> answers);

    /** Asks for a reason in a dialog whose main button says {@code answer}; empty when cancelled, never blank. */
    Optional<String> reason(String title, String text, String answer);

    /** Puts a picture on the clipboard. */
    void copy(Image image);

    /** Puts a text on the clipboard. */
    void copy(String text);

    /**
     * Looks for a printer, which can take its time: never on the FX thread. Empty where none is installed.
     *
     * @param pages at least one, all of one size, printed in this order
     */
    Optional<PrintJob> printer(List<PrintPage> pages);

    /** Shows a folder in the system's file manager. */
    void showFolder(Path folder);
}
