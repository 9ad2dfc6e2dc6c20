package org.paintrend.ui.common;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;

/** Answers as it was told before, cancels otherwise, and remembers what it was asked. */
public final class FakePorts implements Ports {
    public final Deque<Path> files = new ArrayDeque<>();
    public final Deque<Integer> answers = new ArrayDeque<>();
    public final Deque<String> reasons = new ArrayDeque<>();
    public final List<String> asked = new ArrayList<>();
    public final List<Object> copied = new ArrayList<>();
    public final List<PrintPage> printed = new ArrayList<>();
    public Printer printer = Printer.READY;

    /** What becomes of a page. */
    public enum Printer {
        READY,
        CANCELLED,
        BROKEN,
        NOT_INSTALLED
    }

    @Override
    public Optional<Path> saveFile(String title, String suggestedName, String extension) {
        asked.add(title);
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> openFile(String title, List<String> extensions) {
        asked.add(title);
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        asked.add(title);
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Integer> ask(String title, String text, List<String> choices) {
        asked.add(title + "\n" + text);
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public Optional<String> reason(String title, String text, String answer) {
        asked.add(title + "\n" + text);
        return Optional.ofNullable(reasons.poll());
    }

    @Override
    public void copy(Image image) {
        copied.add(image);
    }

    @Override
    public void copy(String text) {
        copied.add(text);
    }

    @Override
    public Optional<PrintJob> printer(List<PrintPage> pages) {
        return printer == Printer.NOT_INSTALLED ? Optional.empty() : Optional.of(new Job(pages));
    }

    @Override
    public void showFolder(Path folder) {
        asked.add(folder.toString());
    }

    /** Asks and prints as it was told. */
    private final class Job implements PrintJob {
        private final List<PrintPage> pages;

        Job(List<PrintPage> pages) {
            this.pages = pages;
        }

        @Override
        public boolean ask() {
            asked.add(pages.getFirst().title());
            return printer != Printer.CANCELLED;
        }

        @Override
        public void print() throws IOException {
            if (printer == Printer.BROKEN) {
                throw new IOException("no paper");
            }
            printed.addAll(pages);
        }
    }
}
