package org.paintrend.ui.common;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.paintrend.words.Words;

/** The system's own dialogs, clipboard and printers. */
public final class SystemPorts implements Ports {
    private final Supplier<@Nullable Window> owner;
    private final Words words;
    private final Dialogs dialogs;
    private final Path folder;
    private final Consumer<String> browser;

    /**
     * @param owner the window they belong to
     * @param folder where a file is looked for first
     * @param browser opens an address with the system's program for it
     */
    public SystemPorts(
            Supplier<@Nullable Window> owner, Words words, Theme theme, Path folder, Consumer<String> browser) {
        this.owner = owner;
        this.words = words;
        this.dialogs = new Dialogs(owner, words, theme);
        this.folder = folder;
        this.browser = browser;
    }

    @Override
    public Optional<Path> saveFile(String title, String suggestedName, String extension) {
        FileChooser chooser = chooser(title, List.of(extension));
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get()))
                .map(File::toPath)
                .map(file -> withExtension(file, extension));
    }

    @Override
    public Optional<Path> openFile(String title, List<String> extensions) {
        return Optional.ofNullable(chooser(title, extensions).showOpenDialog(owner.get()))
                .map(File::toPath);
    }

    @Override
    public Optional<Integer> ask(String title, String text, List<String> answers) {
        return dialogs.ask(title, text, answers);
    }

    @Override
    public Optional<String> reason(String title, String text, String answer) {
        return dialogs.reason(title, text, answer);
    }

    @Override
    public void copy(Image image) {
        var content = new ClipboardContent();
        content.putImage(image);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public Optional<PrintJob> printer(PrintPage page) {
        return SystemPrintJob.of(page, owner);
    }

    @Override
    public void showFolder(Path folder) {
        browser.accept(folder.toUri().toString());
    }

    private FileChooser chooser(String title, List<String> extensions) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        List<String> patterns = extensions.stream().map(one -> "*." + one).toList();
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(String.join(", ", patterns), patterns),
                        new FileChooser.ExtensionFilter(words.get("common.all-files"), "*"));
        return chooser;
    }

    /** Some systems do not add it themselves. */
    private static Path withExtension(Path file, String extension) {
        String name = file.getFileName().toString();
        return name.contains(".") ? file : file.resolveSibling(name + "." + extension);
    }
}
