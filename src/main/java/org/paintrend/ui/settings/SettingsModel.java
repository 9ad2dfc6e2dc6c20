package org.paintrend.ui.settings;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.Limits;
import org.paintrend.clinic.Logo;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;
import org.paintrend.ui.common.Tasks;
import org.paintrend.words.Clinical;
import org.paintrend.words.Words;

/** What the clinic says of itself, being changed. */
final class SettingsModel {
    /** What it needs of the clinic. */
    interface Details {
        ClinicDetails read();

        Saving<ClinicDetails> change(ClinicDetails details);

        Optional<Logo> logo();

        Saving<ClinicDetails> changeLogo(@Nullable Logo logo, long version);

        Path file();
    }

    /** What is shown, read in one go. */
    private record Known(ClinicDetails details, Path file) {}

    private final Details details;
    private final Tasks tasks;
    private final Clinical clinical;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final ObjectProperty<@Nullable ZoneId> zone = new SimpleObjectProperty<>(this, "zone");
    private final StringProperty phone = new SimpleStringProperty(this, "phone", "");
    private final StringProperty address = new SimpleStringProperty(this, "address", "");
    private final StringProperty attemptLimit = new SimpleStringProperty(this, "attemptLimit", "");
    private final ReadOnlyStringWrapper nameFault = new ReadOnlyStringWrapper(this, "nameFault", "");
    private final ReadOnlyStringWrapper zoneFault = new ReadOnlyStringWrapper(this, "zoneFault", "");
    private final ReadOnlyStringWrapper phoneFault = new ReadOnlyStringWrapper(this, "phoneFault", "");
    private final ReadOnlyStringWrapper addressFault = new ReadOnlyStringWrapper(this, "addressFault", "");
    private final ReadOnlyStringWrapper limitFault = new ReadOnlyStringWrapper(this, "limitFault", "");
    private final ReadOnlyStringWrapper file = new ReadOnlyStringWrapper(this, "file", "");
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed");
    private @Nullable ClinicDetails saved;

    SettingsModel(Details details, Tasks tasks, Words words) {
        this.details = details;
        this.tasks = tasks;
        this.clinical = new Clinical(words);
        name.addListener((observed, before, now) -> compare());
        zone.addListener((observed, before, now) -> compare());
        phone.addListener((observed, before, now) -> compare());
        address.addListener((observed, before, now) -> compare());
        attemptLimit.addListener((observed, before, now) -> compare());
    }

    StringProperty nameProperty() {
        return name;
    }

    ObjectProperty<@Nullable ZoneId> zoneProperty() {
        return zone;
    }

    StringProperty phoneProperty() {
        return phone;
    }

    /** Beneath the name on letters, line by line. */
    StringProperty addressProperty() {
        return address;
    }

    ReadOnlyStringProperty addressFaultProperty() {
        return addressFault.getReadOnlyProperty();
    }

    /** After how many attempts a visit may be recorded as absent, as typed. */
    StringProperty attemptLimitProperty() {
        return attemptLimit;
    }

    ReadOnlyStringProperty phoneFaultProperty() {
        return phoneFault.getReadOnlyProperty();
    }

    ReadOnlyStringProperty limitFaultProperty() {
        return limitFault.getReadOnlyProperty();
    }

    ReadOnlyStringProperty nameFaultProperty() {
        return nameFault.getReadOnlyProperty();
    }

    ReadOnlyStringProperty zoneFaultProperty() {
        return zoneFault.getReadOnlyProperty();
    }

    /** Where the database lies. */
    ReadOnlyStringProperty fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Whether there is something to save. */
    ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** Reads what is saved; what was typed and not saved is replaced. */
    void read() {
        tasks.latest(this, () -> new Known(details.read(), details.file()), known -> {
            file.set(known.file().toString());
            show(known.details());
        });
    }

    /** The version that was read; nothing can be saved before. */
    long version() {
        return saved == null ? 0 : saved.version();
    }

    /** The clinic was changed in a field that stands apart: what was typed and not saved stays. */
    void changedBeside(ClinicDetails now) {
        saved = now;
        compare();
    }

    /** Says what is wrong with the zone, if anything. */
    void checkZone() {
        zoneFault.set(zone.get() == null ? clinical.fault(Fault.of("zone", "", Problem.REQUIRED)) : "");
    }

    /** Says what is wrong with the limit of attempts, if anything. */
    void checkLimit() {
        limit();
    }

    /** Saves; says the faults at their fields, or hands over what happened. */
    void save(Consumer<Saving<ClinicDetails>> then) {
        checkZone();
        Optional<Integer> limit = limit();
        @Nullable ZoneId chosen = zone.get();
        @Nullable ClinicDetails before = saved;
        if (chosen == null || before == null || limit.isEmpty()) {
            return;
        }
        var wanted = new ClinicDetails(
                name.get().strip(), chosen, phone.get().strip(), address.get().strip(), limit.get(), before.version());
        tasks.run(() -> details.change(wanted), saving -> {
            switch (saving) {
                case Saving.Saved<ClinicDetails> done -> show(done.value());
                case Saving.Refused<ClinicDetails> refused -> refused.faults().forEach(this::say);
                case Saving.Stale<ClinicDetails> stale -> show(stale.theirs());
            }
            then.accept(saving);
        });
    }

    private Optional<Integer> limit() {
        Reading reading = new Reading();
        Optional<Integer> limit = attemptLimit.get().isBlank()
                ? reading.refuse("attemptLimit", "", Problem.REQUIRED)
                : reading.whole("attemptLimit", attemptLimit.get(), 1, Limits.MOST_ATTEMPTS);
        limitFault.set(
                reading.faults().stream().map(clinical::fault).findFirst().orElse(""));
        return limit;
    }

    private void say(Fault fault) {
        ReadOnlyStringWrapper place = switch (fault.field()) {
            case "zone" -> zoneFault;
            case "phone" -> phoneFault;
            case "address" -> addressFault;
            case "attemptLimit" -> limitFault;
            default -> nameFault;
        };
        place.set(clinical.fault(fault));
    }

    private void show(ClinicDetails now) {
        saved = now;
        name.set(now.name());
        zone.set(now.zone());
        phone.set(now.phone());
        address.set(now.address());
        attemptLimit.set(String.valueOf(now.attemptLimit()));
        nameFault.set("");
        phoneFault.set("");
        addressFault.set("");
        limitFault.set("");
        zoneFault.set("");
        compare();
    }

    private void compare() {
        @Nullable ClinicDetails before = saved;
        changed.set(before != null
                && !(before.name().equals(name.get().strip())
                        && before.zone().equals(zone.get())
                        && before.phone().equals(phone.get().strip())
                        && before.address().equals(address.get().strip())
                        && String.valueOf(before.attemptLimit())
                                .equals(attemptLimit.get().strip())));
    }
}
