package org.paintrend.ui.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.ImportBatch;
import org.paintrend.clinic.ImportFile;
import org.paintrend.clinic.ImportOptions;
import org.paintrend.clinic.ImportResult;
import org.paintrend.clinic.Imports;
import org.paintrend.clinic.NotSaved;
import org.paintrend.clinic.OnDuplicate;
import org.paintrend.clinic.SavedMapping;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.Coded;
import org.paintrend.exchange.table.Choices;
import org.paintrend.exchange.table.DateOrder;
import org.paintrend.exchange.table.DecimalMark;
import org.paintrend.exchange.table.Mapping;
import org.paintrend.exchange.table.Setting;
import org.paintrend.exchange.table.SourceFile;
import org.paintrend.exchange.table.Table;
import org.paintrend.exchange.table.TableReading;
import org.paintrend.exchange.table.Unreadable;
import org.paintrend.ui.common.Tasks;

/**
 * One import on its way: the file, how it is read, what its columns are, what speaks against it. Nothing is written before
 * {@link #write}; the cells are held in memory alone. FX thread.
 */
final class ImportModel {
    final ObjectProperty<Step> step = new SimpleObjectProperty<>(this, "step", Step.FILE);
    final ObjectProperty<@Nullable Loaded> loaded = new SimpleObjectProperty<>(this, "loaded");
    final ObjectProperty<@Nullable TableReading> reading = new SimpleObjectProperty<>(this, "reading");
    final ObjectProperty<Mapping> mapping = new SimpleObjectProperty<>(this, "mapping", Mapping.NONE);
    final ObjectProperty<@Nullable Checked> checked = new SimpleObjectProperty<>(this, "checked");
    final ObjectProperty<OnDuplicate> onDuplicate = new SimpleObjectProperty<>(this, "onDuplicate", OnDuplicate.FAIL);
    final ObjectProperty<List<ImportBatch>> past = new SimpleObjectProperty<>(this, "past", List.of());
    final ObjectProperty<ImportResult.@Nullable Imported> done = new SimpleObjectProperty<>(this, "done");
    final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    /** The key of what went wrong, or an empty text. */
    final StringProperty trouble = new SimpleStringProperty(this, "trouble", "");
    /** The name of the saved mapping that is used, or an empty text. */
    final StringProperty used = new SimpleStringProperty(this, "used", "");

    private final Imports imports;
    private final Tasks tasks;
    private final Running running = new Running();
    private Choices choices = Choices.NONE;
    private List<Table.Column> proposed = List.of();

    ImportModel(Imports imports, Tasks tasks) {
        this.imports = imports;
        this.tasks = tasks;
        onDuplicate.addListener((observed, before, now) -> check());
    }

    /** How far the work is that goes on, from 0 to 1. */
    ReadOnlyDoubleProperty progress() {
        return running.progress();
    }

    /** Reads the earlier imports. */
    void refresh() {
        tasks.latest(past, imports::all, past::set);
    }

    /** Reads a file; where it is no table it says why, and one stays where one is. */
    void choose(Path file) {
        busy.set(true);
        trouble.set("");
        tasks.run(
                () -> {
                    Loaded read = Loaded.of(file, imports);
                    return new Begun(
                            read,
                            read.source() instanceof SourceFile.Refused
                                    ? Optional.empty()
                                    : Optional.of(read.reading(Choices.NONE)));
                },
                this::begin,
                this::failed);
    }

    /** What was read at first; nothing of a file that is no table. */
    private record Begun(Loaded loaded, Optional<TableReading> reading) {}

    private void begin(Begun begun) {
        busy.set(false);
        choices = Choices.NONE;
        proposed = List.of();
        if (begun.loaded().source() instanceof SourceFile.Refused(Unreadable why)) {
            trouble.set("import.unreadable." + why.id());
        } else if (begun.reading().filter(one -> !one.isEmpty()).isEmpty()) {
            trouble.set("import.unreadable." + Unreadable.EMPTY.id());
        } else {
            loaded.set(begun.loaded());
            reading.set(begun.reading().orElseThrow());
            step.set(Step.READING);
            answerAsKept();
        }
    }

    /** What was said about the file so far. */
    Choices choices() {
        return choices;
    }

    /** Reads the table anew, as somebody says it is to be read. */
    void say(Choices said) {
        choices = said;
        @Nullable Loaded from = loaded.get();
        if (from == null) {
            return;
        }
        busy.set(true);
        tasks.latest(reading, () -> read(from, said), read -> {
            busy.set(false);
            trouble.set(read.isEmpty() ? "import.unreadable." + Unreadable.BROKEN_WORKBOOK.id() : "");
            read.ifPresent(reading::set);
        });
    }

    /** The table, or nothing where a sheet turns out to be broken. */
    private static Optional<TableReading> read(Loaded from, Choices said) {
        try {
            return Optional.of(from.reading(said));
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    /** Whether one can go on from here. */
    boolean isReady() {
        @Nullable TableReading read = reading.get();
        @Nullable Checked found = checked.get();
        return !busy.get()
                && switch (step.get()) {
                    case FILE, DONE -> false;
                    case READING -> read != null && read.open().isEmpty() && !read.isEmpty();
                    case MAPPING -> mapping.get().faults().isEmpty();
                    case CHECK -> found != null && found.isReady();
                };
    }

    /** Goes on. */
    void next() {
        if (!isReady()) {
            return;
        }
        switch (step.get()) {
            case READING -> {
                propose();
                step.set(Step.MAPPING);
            }
            case MAPPING -> {
                step.set(Step.CHECK);
                check();
            }
            case CHECK -> write();
            case FILE, DONE -> {}
        }
    }

    /** One step back; nothing was written yet, so nothing is lost. */
    void back() {
        switch (step.get()) {
            case READING -> step.set(Step.FILE);
            case MAPPING -> step.set(Step.READING);
            case CHECK -> {
                checked.set(null);
                step.set(Step.MAPPING);
            }
            case FILE, DONE -> {}
        }
    }

    /** Begins with another file. */
    void again() {
        loaded.set(null);
        reading.set(null);
        checked.set(null);
        done.set(null);
        mapping.set(Mapping.NONE);
        trouble.set("");
        step.set(Step.FILE);
        refresh();
    }

    /** The saved mappings whose heads are those of the file. */
    List<SavedMapping> fitting() {
        @Nullable Loaded from = loaded.get();
        @Nullable TableReading read = reading.get();
        return from == null || read == null
                ? List.of()
                : from.mappings().stream()
                        .filter(one -> read.table().heads().equals(one.columns().keySet()))
                        .toList();
    }

    /** Uses the columns of a saved mapping; absent: what the heads say. */
    void use(@Nullable SavedMapping saved) {
        @Nullable Loaded from = loaded.get();
        @Nullable TableReading read = reading.get();
        if (from == null || read == null) {
            return;
        }
        if (saved == null) {
            used.set("");
            mapping.set(Mapping.proposed(read.table(), from.words()));
            return;
        }
        used.set(saved.name());
        mapping.set(Mapping.of(saved.columns(), read.table(), from.fields()));
    }

    /**
     * What the file leaves open is answered as it was for the kept mapping of its heads: the step shows it, and it can be
     * said otherwise. What the file tells itself stays.
     */
    private void answerAsKept() {
        Set<Setting> open = Objects.requireNonNull(reading.get()).open();
        fitting().stream().findFirst().ifPresent(kept -> {
            Choices answered = choices;
            if (open.contains(Setting.DATE_ORDER)) {
                answered = answered.with(Coded.of(DateOrder.class, kept.dateOrder()));
            }
            if (open.contains(Setting.DECIMAL_MARK)) {
                answered = answered.with(Coded.of(DecimalMark.class, kept.decimalMark()));
            }
            if (!answered.equals(choices)) {
                say(answered);
            }
        });
    }

    /** Keeps the mapping under a name. */
    void keep(String name) {
        @Nullable TableReading read = reading.get();
        @Nullable Loaded from = loaded.get();
        if (read == null || from == null) {
            return;
        }
        SavedMapping kept = new SavedMapping(
                name,
                mapping.get().byHead(read.table()),
                read.dateOrder().id(),
                read.decimalMark().id());
        tasks.run(
                () -> {
                    Saving<SavedMapping> saving = imports.keep(kept);
                    return saving instanceof Saving.Saved
                            ? Optional.of(imports.mappings())
                            : Optional.<List<SavedMapping>>empty();
                },
                mappings -> mappings.ifPresentOrElse(
                        now -> {
                            loaded.set(from.with(now));
                            used.set(name.strip());
                        },
                        () -> trouble.set("import.mapping.name-fault")),
                this::failed);
    }

    /** Proposes anew only where the columns are others: what somebody chose stays. */
    private void propose() {
        @Nullable TableReading read = reading.get();
        if (read == null || read.table().columns().equals(proposed)) {
            return;
        }
        proposed = read.table().columns();
        use(fitting().stream().findFirst().orElse(null));
    }

    private void check() {
        @Nullable Loaded from = loaded.get();
        @Nullable TableReading read = reading.get();
        if (from == null || read == null || step.get() != Step.CHECK) {
            return;
        }
        Mapping columns = mapping.get();
        OnDuplicate duplicates = onDuplicate.get();
        checked.set(null);
        trouble.set("");
        tasks.latest(checked, () -> tried(from, read, columns, duplicates), tried -> {
            trouble.set(tried.trouble());
            checked.set(tried.checked().orElse(null));
        });
    }

    /** What a rehearsal found, or the key of what kept it from being held. */
    private record Tried(Optional<Checked> checked, String trouble) {}

    private Tried tried(Loaded from, TableReading read, Mapping columns, OnDuplicate duplicates) {
        try {
            return new Tried(Optional.of(Checked.of(imports, from, read, columns, duplicates, running.begin())), "");
        } catch (NotSaved refused) {
            return new Tried(Optional.empty(), "import.not-saved");
        }
    }

    /** Imports what was checked, in one act. */
    private void write() {
        @Nullable Checked found = checked.get();
        @Nullable Loaded from = loaded.get();
        if (found == null || from == null || found.file() == null) {
            return;
        }
        ImportFile file = found.file();
        ImportOptions options = new ImportOptions(onDuplicate.get(), false, false);
        busy.set(true);
        trouble.set("");
        tasks.run(
                () -> imports.run(from.name(), file, options, running.begin()),
                result -> {
                    busy.set(false);
                    switch (result) {
                        case ImportResult.Imported imported -> {
                            done.set(imported);
                            step.set(Step.DONE);
                            refresh();
                        }
                        // Somebody recorded the same meanwhile: looked at again, it says what.
                        case ImportResult.Refused refused -> check();
                    }
                },
                this::failed);
    }

    /** Gives up the import that is being written; nothing of it stays. */
    void cancel() {
        running.cancel();
    }

    private void failed(Exception failure) {
        busy.set(false);
        if (failure instanceof CancellationException) {
            trouble.set("import.cancelled");
        } else if (failure instanceof NotSaved) {
            trouble.set("import.not-saved");
        } else if (failure instanceof IOException) {
            trouble.set("import.unreadable.io");
        } else {
            throw new IllegalStateException("the import failed", failure);
        }
    }
}
