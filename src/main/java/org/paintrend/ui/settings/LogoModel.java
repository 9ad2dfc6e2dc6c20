package org.paintrend.ui.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.Limits;
import org.paintrend.clinic.Logo;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;
import org.paintrend.report.LogoPicture;
import org.paintrend.ui.common.Tasks;
import org.paintrend.words.Clinical;
import org.paintrend.words.Words;

/** The logo of the clinic. It is saved as soon as it is chosen: there is nothing more to decide. */
final class LogoModel {
    private final SettingsModel.Details details;
    private final Tasks tasks;
    private final Clinical clinical;
    private final SettingsModel settings;
    private final ReadOnlyObjectWrapper<@Nullable LogoPicture> picture = new ReadOnlyObjectWrapper<>(this, "picture");
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper(this, "fault", "");

    LogoModel(SettingsModel.Details details, Tasks tasks, Words words, SettingsModel settings) {
        this.details = details;
        this.tasks = tasks;
        this.clinical = new Clinical(words);
        this.settings = settings;
    }

    /** As it is drawn on letters; absent: none. */
    ReadOnlyObjectProperty<@Nullable LogoPicture> picture() {
        return picture.getReadOnlyProperty();
    }

    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** Reads what is saved. */
    void read() {
        tasks.latest(this, () -> details.logo().flatMap(LogoModel::drawn), this::show);
    }

    /** Takes the picture of a file; a fault is said at the field, everything else is handed over. */
    void choose(Path file, Consumer<Saving<ClinicDetails>> then) {
        long version = settings.version();
        tasks.run(() -> chosen(file, version), outcome -> ended(outcome, then), this::unread);
    }

    /** Takes the logo away. */
    void remove(Consumer<Saving<ClinicDetails>> then) {
        long version = settings.version();
        tasks.run(
                () -> new Outcome(Optional.empty(), details.changeLogo(null, version)),
                outcome -> ended(outcome, then));
    }

    private Outcome chosen(Path file, long version) throws IOException {
        Reading reading = new Reading();
        // What is far too large is not even read.
        byte[] bytes =
                Files.size(file) > Limits.LOGO_BYTES ? new byte[Limits.LOGO_BYTES + 1] : Files.readAllBytes(file);
        Optional<Logo> logo = Logo.read(reading, bytes);
        Optional<LogoPicture> drawn = logo.flatMap(LogoModel::drawn);
        if (logo.isPresent() && drawn.isEmpty()) {
            reading.refuse("logo", "", Problem.NOT_A_PICTURE, Logo.FORMATS);
        }
        return reading.clean()
                ? new Outcome(drawn, details.changeLogo(logo.orElseThrow(), version))
                : new Outcome(drawn, new Saving.Refused<>(reading.faults()));
    }

    private static Optional<LogoPicture> drawn(Logo logo) {
        return LogoPicture.of(logo, "");
    }

    private void ended(Outcome outcome, Consumer<Saving<ClinicDetails>> then) {
        switch (outcome.saving()) {
            case Saving.Saved<ClinicDetails> done -> {
                show(outcome.drawn());
                settings.changedBeside(done.value());
            }
            case Saving.Refused<ClinicDetails> refused -> fault.set(first(refused.faults()));
            case Saving.Stale<ClinicDetails> stale -> settings.read();
        }
        then.accept(outcome.saving());
    }

    private void unread(Exception failure) {
        if (!(failure instanceof IOException)) {
            throw new IllegalStateException("the logo was not taken", failure);
        }
        fault.set(clinical.fault(Fault.of("logo", "", Problem.NOT_A_PICTURE, Logo.FORMATS)));
    }

    private String first(List<Fault> faults) {
        return faults.stream().map(clinical::fault).findFirst().orElse("");
    }

    private void show(Optional<LogoPicture> drawn) {
        picture.set(drawn.orElse(null));
        fault.set("");
    }

    private record Outcome(Optional<LogoPicture> drawn, Saving<ClinicDetails> saving) {}
}
