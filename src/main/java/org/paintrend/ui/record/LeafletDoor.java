package org.paintrend.ui.record;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.chart.PrintNote;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.domain.patient.Identity;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.ui.common.FileSaving;
import org.paintrend.ui.common.PaperPanel;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** Opens the panel of the after-care leaflet, once what stands on it was read from the disk. */
final class LeafletDoor {
    private final Workplace workplace;

    LeafletDoor(Workplace workplace) {
        this.workplace = workplace;
    }

    /** @param about the procedure, as the record names it */
    void open(RecordModel.Shown shown, Procedure procedure, String about) {
        Patient patient = shown.record().patient();
        String file = FileSaving.name(
                patient.code(),
                workplace.words().get("record.leaflet.file") + "-"
                        + procedure.at().date(),
                "pdf");
        workplace
                .tasks()
                .run(
                        () -> basis(shown.techniques(), name(patient.identity()), procedure),
                        basis -> workplace.navigator().openPanel(panel(basis, about, file)));
    }

    private PaperPanel panel(LeafletModel.Basis basis, String about, String file) {
        Words words = workplace.words();
        var model = new LeafletModel(basis, words.locale());
        var form = new LeafletForm(words, model);
        var panel = new PaperPanel(
                workplace,
                new PaperPanel.About(
                        "record-leaflet", words.get("record.leaflet"), about, words.get("record.leaflet.print"), file),
                form,
                form.first(),
                () -> model.choice()::leaflet);
        model.onChange(panel::redraw);
        return panel;
    }

    private LeafletModel.Basis basis(List<Technique> techniques, @Nullable String name, Procedure procedure) {
        Clinic clinic = workplace.clinic();
        ClinicDetails details = clinic.details();
        return new LeafletModel.Basis(
                clinic.catalogue().afterCare(),
                procedure,
                techniques,
                name,
                words -> new PrintNote(
                        details.name(), words.dateTime(workplace.clock().instant(), details.zone()), clinic.actor()),
                details.phone().isBlank() ? null : details.phone());
    }

    /** As it is written on a letter, or absent where no name is known. */
    private static @Nullable String name(Identity identity) {
        String name = Stream.of(identity.givenName(), identity.familyName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? null : name;
    }
}
