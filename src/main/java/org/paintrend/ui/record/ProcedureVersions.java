package org.paintrend.ui.record;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.ProcedureForm;
import org.paintrend.domain.Reading;
import org.paintrend.domain.procedure.Bmi;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.Drug;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.ui.common.DateField;
import org.paintrend.ui.common.VersionRow;
import org.paintrend.words.Clinical;
import org.paintrend.words.ProcedureNames;
import org.paintrend.words.Words;

/** Two versions of a procedure, field by field, in the order of the form. */
final class ProcedureVersions {
    private final Words words;
    private final Clinical clinical;
    private final ProcedureNames names;
    private final ProcedureForm theirs;
    private final ProcedureForm mine;

    ProcedureVersions(Words words, List<Technique> techniques, Procedure theirs, ProcedureForm mine) {
        this.words = words;
        this.clinical = new Clinical(words);
        this.names = new ProcedureNames(words, techniques);
        var saved = new ProcedureModel((form, then) -> {});
        saved.fill(theirs);
        this.theirs = saved.form();
        this.mine = mine;
    }

    List<VersionRow> rows() {
        return List.of(
                row("status", form -> clinical.procedureStatus(form.status())),
                row("cancelReason", ProcedureForm::cancelReason),
                row("date", form -> DateField.written(words, form.date())),
                row("time", ProcedureForm::time),
                row("laterOfTwo", this::whichOfTwo),
                row("technique", form -> form.technique().isEmpty() ? "" : names.technique(form.technique())),
                row("side", form -> form.side() == null ? "" : clinical.side(form.side())),
                row("site", ProcedureForm::site),
                row("levels", ProcedureForm::levels),
                row("drugs", ProcedureVersions::drugs),
                row("operator", ProcedureForm::operator),
                row("diagnosis", ProcedureForm::diagnosis),
                row("ageYears", form -> whole(form.ageYears(), CaseDescription.OLDEST)),
                row("bmi", form -> bmi(form.bmi())),
                row("symptomMonths", form -> whole(form.symptomMonths(), CaseDescription.LONGEST_SYMPTOMS)),
                row("note", ProcedureForm::note));
    }

    private VersionRow row(String name, Function<ProcedureForm, String> text) {
        return new VersionRow(words.get("record.procedure." + name), text.apply(theirs), text.apply(mine));
    }

    private String whichOfTwo(ProcedureForm form) {
        return form.laterOfTwo() == null
                ? ""
                : words.get(form.laterOfTwo() ? "record.procedure.second-time" : "record.procedure.first-time");
    }

    private static String drugs(ProcedureForm form) {
        return form.drugs().stream()
                .map(line -> new Drug(
                                line.name().strip(),
                                typed(line.dose()),
                                typed(line.concentration()),
                                typed(line.volume()))
                        .written())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable String typed(String figure) {
        return figure.isBlank() ? null : figure.strip();
    }

    /** 014 is 14; what is no such number stays as it was typed. */
    private static String whole(String typed, int highest) {
        return new Reading().whole("", typed, 0, highest).map(String::valueOf).orElse(typed);
    }

    /** 24.60 is 24.6; what is no such number stays as it was typed. */
    private String bmi(String typed) {
        return new Reading()
                .decimal("", typed, Bmi.LOWEST, Bmi.HIGHEST)
                .map(value -> clinical.bmi(Bmi.of(value)))
                .orElse(typed);
    }
}
