package org.paintrend.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.paintrend.words.Words;

/** The system's own dialogs, clipboard and printers. */
public final class SystemPorts implements Ports {
    private final Supplier<@Nullable Window> owner;
    private final Words words;
    private final Dialogs dialogs;
    private final LastFolder saving;
    private final LastFolder opening;
    private final Consumer<String> browser;

    /**
     * @param owner the window they belong to
     * @param documents where a file is saved first
     * @param data where a file is looked for first
     * @param browser opens an address with the system's program for it
     */
    public SystemPorts(
            Supplier<@Nullable Window> owner,
            Words words,
            Theme theme,
            Path documents,
            Path data,
            Consumer<String> browser) {
        this.owner = owner;
        this.words = words;
        this.dialogs = new Dialogs(owner, words, theme);
        this.saving = new LastFolder(documents);
        this.opening = new LastFolder(data, documents);
        this.browser = browser;
    }

    @Override
    public Optional<Path> saveFile(String title, String suggestedName, String extension) {
        FileChooser chooser = chooser(title, List.of(extension), saving);
        chooser.setInitialFileName(suggestedName);
        Optional<Path> chosen = Optional.ofNullable(chooser.showSaveDialog(owner.get()))
                .map(File::toPath)
                .map(file -> withExtension(file, extension));
        chosen.ifPresent(saving::chosen);
        return chosen;
    }

    @Override
    public Optional<Path> openFile(String title, List<String> extensions) {
        Optional<Path> chosen = Optional.ofNullable(
                        chooser(title, extensions, opening).showOpenDialog(owner.get()))
                .map(File::toPath);
        chosen.ifPresent(opening::chosen);
        return chosen;
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        saving.start().map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        Optional<Path> chosen =
                Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
        chosen.ifPresent(saving::opened);
        return chosen;
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
    public Optional<PrintJob> printer(List<PrintPage> pages) {
        return SystemPrintJob.of(pages, owner);
    }

    @Override
    public void showFolder(Path folder) {
        browser.accept(folder.toUri().toString());
    }

    private FileChooser chooser(String title, List<String> extensions, LastFolder folder) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        folder.start().map(Path::toFile).ifPresent(chooser::setInitialDirectory);
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
