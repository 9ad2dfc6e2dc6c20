package org.paintrend.ui.common;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.words.Words;

/** Writes a file off the FX thread and tells how it went. */
public final class FileSaving {
    private final Workplace workplace;
    private final Words words;

    public FileSaving(Workplace workplace) {
        this.workplace = workplace;
        this.words = workplace.words();
    }

    /** A name to suggest: the patient's code, then what it is; only characters that every system takes. */
    public static String name(PatientCode code, String rest, String extension) {
        return code.value().replaceAll("[^\\p{L}\\p{N}._-]", "_") + "-" + rest + "." + extension;
    }

    /**
     * Saves, and names the file in a toast.
     *
     * @param write writes the file, whole or not at all
     */
    public void save(Path file, Callable<?> write) {
        String name = file.getFileName().toString();
        workplace
                .tasks()
                .run(
                        () -> {
                            write.call();
                            return name;
                        },
                        done -> workplace.toasts().say(words.get("common.saved-as", done)),
                        failure -> failed(failure, name));
    }

    private void failed(Exception failure, String name) {
        if (!(failure instanceof IOException)) {
            throw new IllegalStateException("the file was not written", failure);
        }
        workplace.toasts().warn(words.get("common.file-not-saved", name));
    }
}
