package org.paintrend.pictures;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.Saving;
import org.paintrend.clinic.SheetForm;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.ui.shell.Opened;
import org.paintrend.ui.shell.Shell;

/** The sheets around the scores: to read, missing, being filled, and with faults. */
final class SheetPictures {
    private SheetPictures() {}

    static List<Picture> all() {
        return List.of(
                sheets("missing", false, "record-tab-procedure"),
                sheets("cards", true, "record-tab-procedure"),
                sheets("case", true, "record-tab-procedure", "sheet-case-edit"),
                sheets("technique", false, "record-tab-procedure", "sheet-technique-record"),
                sheets("going-home", false, "record-tab-procedure", "sheet-going-home-record"),
                sheets("examination", true, "record-tab-examination"),
                sheets("examining", false, "record-tab-examination", "sheet-examination-pre-record"),
                sheets("events", true, "record-tab-adverse-events"),
                sheets("event-faults", false, "record-tab-adverse-events", "sheet-adverse-event-record", "sheet-save"));
    }

    private static Picture sheets(String name, boolean filled, String... pressed) {
        return new Picture("sheet-" + name, studio -> {
            Clinic clinic = RecordPictures.clinic();
            var cast = new RecordCast(clinic);
            PatientId patient = cast.patient("P-0012", "Emine Gulsum", "Karahanoglu-Demircioglu");
            ProcedureId block = cast.done(patient, "2026-10-12");
            cast.scores(block, "2026-10-12", "08:40", "8", "19");
            if (filled) {
                fill(clinic, block);
            }
            Shell shell = studio.shell(Opened.of(clinic));
            studio.afterwards(() -> shell.showRecord(patient, null));
            for (String id : pressed) {
                studio.afterwards(() -> Press.button(shell, id));
            }
            studio.afterwards(clinic::close);
            return shell;
        });
    }

    private static void fill(Clinic clinic, ProcedureId block) {
        Consumer<SheetForm> record = form -> {
            if (!(clinic.sheets().record(block, form) instanceof Saving.Saved<?>)) {
                throw new IllegalStateException("not saved: " + form);
            }
        };
        record.accept(new SheetForm(
                SheetKind.CASE,
                null,
                Map.of(
                        "case-height", "172",
                        "case-weight", "70.5",
                        "case-cause", "intramuscular-injection",
                        "case-cause-drug", "diclofenac 75 mg/3 mL",
                        "case-signs", "neuropathic-pain paresthesia burning numbness allodynia motor-weakness",
                        "case-treatments", "nsaid pregabalin tramadol physiotherapy",
                        "case-imaging", "lumbar-mri",
                        "case-imaging-note", "No root compression.",
                        "case-electro-days", "42",
                        "case-electro", "sciatic-mononeuropathy partial-axonal peroneal-foremost")));
        record.accept(new SheetForm(
                SheetKind.TECHNIQUE,
                null,
                Map.of(
                        "technique-purpose", "therapeutic",
                        "technique-consent", "consent-written",
                        "technique-guidance", "fluoroscopy",
                        "technique-gauge", "22",
                        "technique-length", "10",
                        "technique-contrast", "yes",
                        "technique-contrast-finding", "spread-as-wanted",
                        "technique-complications", "complications-none")));
        record.accept(new SheetForm(
                SheetKind.EXAMINATION,
                "pre",
                Map.of(
                        "exam-foot-dorsiflexion-left", "mrc-4",
                        "exam-foot-dorsiflexion-right", "mrc-5",
                        "exam-eversion-left", "mrc-4-minus",
                        "exam-ankle-jerk-left", "jerk-depressed",
                        "exam-sensory-left", "foot-dorsum first-web-space",
                        "exam-splint", "yes")));
        record.accept(new SheetForm(
                SheetKind.ADVERSE_EVENT,
                null,
                Map.of(
                        "event-kind", "pain-flare",
                        "event-onset", "2026-10-13",
                        "event-severity", "mild",
                        "event-relation", "related-probable",
                        "event-action", "action-observed",
                        "event-outcome", "recovered",
                        "event-note", "Two bad nights; paracetamol was enough.")));
    }
}
