package org.paintrend.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.medication.Equivalent;
import org.paintrend.domain.medication.Intake;
import org.paintrend.domain.medication.Medication;
import org.paintrend.domain.medication.MedicationCourse;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.report.Part.Facts;
import org.paintrend.report.Part.Text;
import org.paintrend.report.Part.Tone;
import org.paintrend.words.Clinical;
import org.paintrend.words.EvidenceText.Line;
import org.paintrend.words.MedicationWords;
import org.paintrend.words.Words;

/** What became of the medication along a course: a line a drug, from timepoint to timepoint. */
final class LetterMedication {
    private static final String BETWEEN = " \u00b7 ";

    private final LetterCase about;
    private final Words words;
    private final MedicationWords names;

    LetterMedication(LetterCase about, Words words) {
        this.about = about;
        this.words = words;
        this.names = new MedicationWords(words);
    }

    List<Part> parts(Episode course) {
        var medication = MedicationCourse.of(
                course.plan(), about.formulary(), course.procedure().id(), about.sheets());
        if (medication.recorded().isEmpty()) {
            return List.of(new Text(words.get("report.letter.not-recorded"), Tone.PLAIN));
        }
        List<Timepoint> timepoints = course.plan().timepoints();
        SheetDesign design = about.design(SheetKind.MEDICATION, course.procedure());
        var lines = new ArrayList<Line>();
        medication
                .drugs()
                .forEach(drug -> lines.add(new Line(
                        names.name(drug), along(timepoints, timepoint -> said(design, medication, timepoint, drug)))));
        String none = along(
                timepoints,
                timepoint -> medication
                        .at(timepoint)
                        .filter(Medication::takesNone)
                        .map(taken -> words.get("report.letter.takes-none")));
        if (!none.isEmpty()) {
            lines.add(new Line(words.get("report.letter.medication"), none));
        }
        lines.add(
                new Line(words.get("report.letter.equivalent"), along(timepoints, one -> equivalent(medication, one))));
        return List.of(new Facts(lines), new Text(names.table(about.formulary().table()), Tone.QUIET));
    }

    /** "Before: 200 mg/day · 3 weeks: reduced, 100 mg/day". */
    private String along(List<Timepoint> timepoints, Said said) {
        return timepoints.stream()
                .flatMap(timepoint -> said.at(timepoint).stream()
                        .map(text -> words.get("medication.earlier", new Clinical(words).timepoint(timepoint), text)))
                .collect(Collectors.joining(BETWEEN));
    }

    private Optional<String> said(SheetDesign design, MedicationCourse medication, Timepoint timepoint, Intake drug) {
        return medication.at(timepoint).stream()
                .flatMap(one -> one.intakes().stream())
                .filter(drug::isSameDrug)
                .findFirst()
                .map(intake -> said(design, intake))
                .or(() -> medication.unanswered(timepoint).stream().anyMatch(drug::isSameDrug)
                        ? Optional.of(words.get("medication.unanswered"))
                        : Optional.empty());
    }

    private String said(SheetDesign design, Intake intake) {
        String dose = names.dose(design, intake);
        boolean isMissing =
                dose.isEmpty() && intake.isTaken() && intake.medicine().unit().isPresent();
        return Stream.of(
                        names.change(design, intake.medicine(), intake.change()),
                        isMissing ? words.get("medication.dose-missing") : dose)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Optional<String> equivalent(MedicationCourse medication, Timepoint timepoint) {
        Equivalent equivalent = medication.equivalent(timepoint);
        return equivalent instanceof Equivalent.NotRecorded
                ? Optional.empty()
                : Optional.of(names.equivalent(equivalent));
    }

    /** What there is to say at a timepoint, if anything. */
    private interface Said {
        Optional<String> at(Timepoint timepoint);
    }
}
