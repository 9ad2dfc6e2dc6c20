package org.paintrend.exchange.form;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.NotSaved;
import org.paintrend.clinic.Progress;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.privacy.Export;
import org.paintrend.exchange.NewFile;
import org.paintrend.exchange.release.Outgoing;
import org.paintrend.words.Words;

/**
 * The only way by which records leave as data: the file is written whole beside its place, then it is recorded that it leaves, then
 * it takes its place. So nothing ever leaves that the history does not know of; where the last step fails, the history
 * says that, too.
 */
public final class Leaving {
    private final Clinic clinic;
    private final Words words;

    public Leaving(Clinic clinic, Words words) {
        this.clinic = clinic;
        this.words = words;
    }

    /**
     * Writes a file.
     *
     * @param replace whether a file that is there already may be replaced
     * @param progress what it throws ends the writing, and nothing leaves
     * @return what the history says of it
     * @throws NotSaved when it cannot be recorded; nothing left
     */
    public Export write(Outgoing outgoing, Form form, Path file, boolean replace, Progress progress)
            throws IOException {
        if (clinic.holds(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        AtomicInteger records = new AtomicInteger();
        AtomicReference<@Nullable Export> recorded = new AtomicReference<>();
        try {
            NewFile.write(
                    file,
                    replace,
                    out -> records.set(form.write(outgoing.release(), words, out, progress)),
                    () -> recorded.set(record(outgoing, form, file, records.get())));
        } catch (IOException | RuntimeException failure) {
            @Nullable Export export = recorded.get();
            if (export != null) {
                clinic.exports().missed(export);
            }
            throw failure;
        }
        @Nullable Export export = recorded.get();
        if (export == null) {
            throw new IllegalStateException("an export that nobody recorded");
        }
        return export;
    }

    private Export record(Outgoing outgoing, Form form, Path file, int records) throws IOException {
        var export = new Export(
                0,
                Instant.EPOCH,
                clinic.actor(),
                form.id(),
                outgoing.release().isIdentifiable(),
                form.patients(outgoing.release()),
                outgoing.release().treatments(),
                records,
                String.valueOf(file.getFileName()),
                true,
                1);
        return switch (clinic.exports().record(export, outgoing.numbers())) {
            case Saving.Saved<Export>(Export saved, long change) -> saved;
            case Saving.Stale<Export> stale ->
                throw new IOException("patients were numbered by somebody else meanwhile: export again");
            case Saving.Refused<Export> refused -> throw new IllegalStateException("refused: " + refused.faults());
        };
    }
}
