package org.paintrend.ui.release;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.Progress;
import org.paintrend.domain.cohort.CohortFilter;
import org.paintrend.domain.privacy.Export;
import org.paintrend.domain.privacy.SmallCells;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.exchange.form.Form;
import org.paintrend.exchange.form.Leaving;
import org.paintrend.exchange.form.Preview;
import org.paintrend.exchange.release.Outgoing;
import org.paintrend.exchange.release.Selection;
import org.paintrend.exchange.release.Source;
import org.paintrend.ui.common.Workplace;

/** What is to leave, and how far it is. What is chosen here is no measurement, so it begins with an answer: no names. */
final class ReleaseModel {
    /** What would leave if it were saved now. */
    record Shown(Outgoing outgoing, Form form, Preview preview, SmallCells smallCells) {}

    private final Workplace workplace;
    private final Clinic clinic;
    private final SecureRandom random = new SecureRandom();
    final ObjectProperty<Form> form = new SimpleObjectProperty<>(this, "form", Form.CSV);
    final BooleanProperty named = new SimpleBooleanProperty(this, "named");
    final ObjectProperty<@Nullable Technique> technique = new SimpleObjectProperty<>(this, "technique");
    final StringProperty from = new SimpleStringProperty(this, "from", "");
    final StringProperty to = new SimpleStringProperty(this, "to", "");
    final ObjectProperty<@Nullable Shown> shown = new SimpleObjectProperty<>(this, "shown");
    final ObjectProperty<List<Export>> exports = new SimpleObjectProperty<>(this, "exports", List.of());
    final ObjectProperty<List<Technique>> techniques = new SimpleObjectProperty<>(this, "techniques", List.of());
    final BooleanProperty writing = new SimpleBooleanProperty(this, "writing");
    /** How much of the file is written, 0 to 1. */
    final DoubleProperty done = new SimpleDoubleProperty(this, "done");

    private @Nullable Source source;
    private volatile boolean cancelled;

    ReleaseModel(Workplace workplace) {
        this.workplace = workplace;
        this.clinic = workplace.clinic();
    }

    /** Reads everybody once, then shows what would leave, now and after every choice. */
    void begin() {
        workplace.tasks().run(() -> Read.of(clinic), read -> {
            source = read.source();
            techniques.set(read.techniques());
            exports.set(read.exports());
            form.addListener((observed, before, now) -> show());
            named.addListener((observed, before, now) -> show());
            technique.addListener((observed, before, now) -> show());
            from.addListener((observed, before, now) -> show());
            to.addListener((observed, before, now) -> show());
            show();
        });
    }

    /** What is wrong with the period: the name of the field, or absent. */
    @Nullable
    String faultyField() {
        if (!isDay(from.get())) {
            return "from";
        }
        if (!isDay(to.get())) {
            return "to";
        }
        @Nullable LocalDate first = day(from.get());
        @Nullable LocalDate last = day(to.get());
        return first != null && last != null && last.isBefore(first) ? "order" : null;
    }

    /** Whether something can leave now. */
    boolean isReady() {
        Shown now = shown.get();
        return now != null && !writing.get() && now.outgoing().release().treatments() > 0;
    }

    /**
     * Writes what is shown.
     *
     * @param then hears what the history says of it
     * @param failed hears why nothing left; {@link CancellationException}: somebody wanted so
     */
    void write(Path file, Consumer<Export> then, Consumer<Exception> failed) {
        Shown now = Objects.requireNonNull(shown.get());
        cancelled = false;
        done.set(0);
        writing.set(true);
        workplace
                .tasks()
                .run(
                        () -> written(now, file),
                        export -> {
                            writing.set(false);
                            exports.set(clinicExports(export));
                            then.accept(export);
                        },
                        failure -> {
                            writing.set(false);
                            failed.accept(failure);
                        });
    }

    /** Ends the writing; nothing leaves. */
    void cancel() {
        cancelled = true;
    }

    private Export written(Shown now, Path file) throws IOException {
        return new Leaving(clinic, workplace.words()).write(now.outgoing(), now.form(), file, true, new Steps());
    }

    /** Tells the window of a hundred steps, not of a hundred thousand. */
    private final class Steps implements Progress {
        private int told;

        @Override
        public void reached(int step, int all) {
            if (cancelled) {
                throw new CancellationException();
            }
            int percent = (int) (100L * step / all);
            if (percent > told) {
                told = percent;
                Platform.runLater(() -> done.set(percent / 100.0));
            }
        }
    }

    private List<Export> clinicExports(Export newest) {
        return Stream.concat(Stream.of(newest), exports.get().stream()).toList();
    }

    private void show() {
        // What is asked for no more must not leave meanwhile, with names least of all.
        shown.set(null);
        @Nullable Source read = source;
        if (read == null || faultyField() != null) {
            return;
        }
        Form wanted = form.get();
        boolean withNames = named.get();
        @Nullable Technique only = technique.get();
        Selection selection = new Selection(
                only == null ? Set.of() : Set.of(only.id()), new CohortFilter.Period(day(from.get()), day(to.get())));
        workplace.tasks().latest(this, () -> shown(read, wanted, withNames, selection), shown::set);
    }

    private Shown shown(Source read, Form wanted, boolean withNames, Selection selection) throws IOException {
        Outgoing outgoing = withNames
                ? Outgoing.identifiable(read, selection, Progress.unheard())
                : Outgoing.deidentified(clinic, read, selection, random, Progress.unheard());
        return new Shown(
                outgoing,
                wanted,
                Preview.of(wanted, outgoing.release(), workplace.words()),
                outgoing.release().smallCells());
    }

    private static boolean isDay(String iso) {
        return iso.isEmpty() || day(iso) != null;
    }

    private static @Nullable LocalDate day(String iso) {
        try {
            return iso.isEmpty() ? null : LocalDate.parse(iso);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    /** What is read when the panel opens. */
    private record Read(Source source, List<Technique> techniques, List<Export> exports) {
        static Read of(Clinic clinic) {
            return new Read(
                    Source.read(clinic, Progress.unheard()),
                    clinic.procedures().techniques(),
                    clinic.exports().all());
        }
    }
}
