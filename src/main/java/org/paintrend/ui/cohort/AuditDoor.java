package org.paintrend.ui.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.paintrend.chart.PrintNote;
import org.paintrend.clinic.Clinic;
import org.paintrend.report.Audit;
import org.paintrend.report.AuditCase;
import org.paintrend.report.Letterhead;
import org.paintrend.report.Report;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.PaperLanguage;
import org.paintrend.ui.common.PaperPanel;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** Opens the panel of the audit of the courses that are looked at, once the head of the clinic was read from the disk. */
final class AuditDoor {
    private final Workplace workplace;
    private final Words words;
    private final String version;

    /** @param version of the program, which stands in the methods */
    AuditDoor(Workplace workplace, String version) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.version = version;
    }

    void open(Chosen chosen) {
        var about =
                new AuditCase(chosen.material(), chosen.filter(), chosen.cohort(), chosen.figures(), chosen.events());
        workplace.tasks().run(this::basis, basis -> workplace.navigator().openPanel(panel(about, basis)));
    }

    private Basis basis() {
        Clinic clinic = workplace.clinic();
        return new Basis(
                Letterhead.read(clinic),
                clinic.details().zone(),
                workplace.clock().instant(),
                clinic.actor(),
                clinic.isDemonstration(),
                version);
    }

    private PaperPanel panel(AuditCase about, Basis basis) {
        ObjectProperty<Locale> language = new SimpleObjectProperty<>(this, "language", words.locale());
        String name = words.get("cohort.audit.language");
        var choice = PaperLanguage.of("cohort-audit", name, language);
        var notice = new Label(words.get("cohort.audit.notice"));
        notice.setWrapText(true);
        notice.setMinHeight(Region.USE_PREF_SIZE);
        notice.getStyleClass().add("field-hint");
        var panel = new PaperPanel(
                workplace,
                new PaperPanel.About(
                        "cohort-audit",
                        words.get("cohort.audit"),
                        words.count("cohort.procedures", about.figures().courses()) + " "
                                + words.count("cohort.patients", about.figures().patients()),
                        words.get("cohort.audit.print"),
                        words.get("cohort.audit.file") + "-" + LocalDate.ofInstant(basis.now(), basis.zone()) + ".pdf"),
                new VBox(20, new FieldBox(name, choice), notice),
                choice.firstFocus(),
                () -> basis.audit(about, language.get()));
        language.subscribe(now -> panel.redraw());
        return panel;
    }

    /** What does not change while somebody chooses. */
    private record Basis(Letterhead head, ZoneId zone, Instant now, String by, boolean illustrative, String version) {
        Callable<Report> audit(AuditCase about, Locale language) {
            return () -> {
                Words words = Words.in(language);
                var note = new PrintNote(head.name(), words.dateTime(now, zone), by);
                return new Audit(about, words).of(new Audit.Sending(head, note, now, zone, illustrative, version));
            };
        }
    }
}
