package org.paintrend.ui.shell;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.words.Clinical;
import org.paintrend.words.Words;

/** A clinic being set up: its name, its zone, and where its file will lie. */
final class SetUpModel {
    /** A new clinic as it can be made. */
    record Request(Path file, ClinicDetails details) {}

    private final Clinical clinical;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final ObjectProperty<@Nullable ZoneId> zone = new SimpleObjectProperty<>(this, "zone");
    private final ObjectProperty<Path> file = new SimpleObjectProperty<>(this, "file");
    private final ReadOnlyStringWrapper nameFault = new ReadOnlyStringWrapper(this, "nameFault", "");
    private final ReadOnlyStringWrapper zoneFault = new ReadOnlyStringWrapper(this, "zoneFault", "");

    SetUpModel(Words words, ZoneId zone, Path folder) {
        this.clinical = new Clinical(words);
        this.zone.set(zone);
        this.file.set(folder.resolve("clinic." + FirstStart.EXTENSION));
        this.name.addListener((observed, before, now) -> {
            if (!nameFault.get().isEmpty()) {
                checkName();
            }
        });
        this.zone.subscribe(chosen -> {
            if (chosen != null) {
                zoneFault.set("");
            }
        });
    }

    /** The same input, with its faults said in another language. */
    SetUpModel in(Words words) {
        var copy = new SetUpModel(words, ZoneId.of("UTC"), file.get());
        copy.name.set(name.get());
        copy.zone.set(zone.get());
        copy.file.set(file.get());
        return copy;
    }

    StringProperty nameProperty() {
        return name;
    }

    ObjectProperty<@Nullable ZoneId> zoneProperty() {
        return zone;
    }

    ObjectProperty<Path> fileProperty() {
        return file;
    }

    ReadOnlyStringProperty nameFaultProperty() {
        return nameFault.getReadOnlyProperty();
    }

    ReadOnlyStringProperty zoneFaultProperty() {
        return zoneFault.getReadOnlyProperty();
    }

    /** Says what is wrong with the name, if anything. */
    void checkName() {
        nameFault.set(details(ZoneOffset.UTC).faults().stream()
                .filter(fault -> fault.field().equals("name"))
                .findFirst()
                .map(clinical::fault)
                .orElse(""));
    }

    /** Says what is wrong with the zone, if anything. */
    void checkZone() {
        zoneFault.set(zone.get() == null ? clinical.fault(Fault.of("zone", "", Problem.REQUIRED)) : "");
    }

    /** The clinic to be made; empty, and every fault said, while something is wrong. */
    Optional<Request> request() {
        checkName();
        checkZone();
        @Nullable ZoneId chosen = zone.get();
        if (chosen == null || !nameFault.get().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Request(file.get(), details(chosen)));
    }

    private ClinicDetails details(ZoneId chosen) {
        return new ClinicDetails(name.get().strip(), chosen, 0);
    }
}
