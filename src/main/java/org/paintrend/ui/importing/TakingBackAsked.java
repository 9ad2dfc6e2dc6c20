package org.paintrend.ui.importing;

import java.util.stream.Collectors;
import org.paintrend.clinic.Imports;
import org.paintrend.clinic.NotSaved;
import org.paintrend.clinic.Progress;
import org.paintrend.clinic.TakingBack;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.HistoryWords;
import org.paintrend.words.Words;

/** Asks why an import is taken back, takes it back as a whole, and tells how that ended. */
final class TakingBackAsked {
    /** So many changes that hold it are named in a message. */
    private static final int NAMED = 3;

    private final Workplace workplace;
    private final Words words;
    private final ImportModel model;
    private final ImportTexts texts;

    TakingBackAsked(Workplace workplace, ImportModel model, ImportTexts texts) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.model = model;
        this.texts = texts;
    }

    void ask(long batch, String file) {
        workplace
                .ports()
                .reason(
                        words.get("import.take-back.title", file),
                        words.get("import.take-back.text"),
                        words.get("import.take-back.do"))
                .ifPresent(reason -> takeBack(batch, file, reason));
    }

    private void takeBack(long batch, String file, String reason) {
        var imports = new Imports(workplace.clinic());
        model.busy.set(true);
        workplace
                .tasks()
                .run(
                        () -> imports.takeBack(batch, reason, Progress.unheard()),
                        ended -> ended(ended, file),
                        this::failed);
    }

    private void ended(TakingBack ended, String file) {
        model.busy.set(false);
        switch (ended) {
            case TakingBack.Done done -> {
                workplace.toasts().say(words.get("import.take-back.done", file));
                model.again();
            }
            case TakingBack.Gone gone -> workplace.toasts().warn(words.get("import.take-back.gone", file));
            case TakingBack.Held held -> workplace.toasts().warn(held(held, file));
        }
        model.refresh();
    }

    private String held(TakingBack.Held held, String file) {
        var history = new HistoryWords(words);
        String changes = held.changes().stream()
                .limit(NAMED)
                .map(since -> words.get(
                        "import.take-back.since",
                        since.code(),
                        since.name(),
                        history.headline(since.change()),
                        texts.whenAndWho(since.change().at(), since.change().who())))
                .collect(Collectors.joining(" "));
        int more = held.changes().size() - Math.min(NAMED, held.changes().size()) + held.more();
        return words.get("import.take-back.held", file, changes)
                + (more == 0 ? "" : " " + words.count("import.take-back.more", more));
    }

    private void failed(Exception failure) {
        model.busy.set(false);
        if (!(failure instanceof NotSaved)) {
            throw new IllegalStateException("the import was not taken back", failure);
        }
        workplace.toasts().warn(words.get("common.undo.not-saved"));
    }
}
