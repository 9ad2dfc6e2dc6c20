package org.paintrend.ui.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** Writes a file off the FX thread and tells how it went. */
final class FileSaving {
    private final Workplace workplace;
    private final Words words;

    FileSaving(Workplace workplace) {
        this.workplace = workplace;
        this.words = workplace.words();
    }

    /** A name to suggest: the patient's code, then what it is; only characters that every system takes. */
    static String name(PatientCode code, String rest, String extension) {
        return code.value().replaceAll("[^\\p{L}\\p{N}._-]", "_") + "-" + rest + "." + extension;
    }

    /** @param write writes the file, whole or not at all */
    void save(Path file, Callable<?> write) {
        String name = file.getFileName().toString();
        workplace
                .tasks()
                .run(
                        () -> {
                            write.call();
                            return name;
                        },
                        done -> workplace.toasts().say(words.get("record.saved-as", done)),
                        failure -> failed(failure, name));
    }

    private void failed(Exception failure, String name) {
        if (!(failure instanceof IOException)) {
            throw new IllegalStateException("the file was not written", failure);
        }
        workplace.toasts().warn(words.get("record.picture-not-saved", name));
    }
}
