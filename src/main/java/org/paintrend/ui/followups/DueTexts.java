package org.paintrend.ui.followups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.paintrend.domain.followup.DueGroup;
import org.paintrend.domain.followup.DueVisit;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.words.Clinical;
import org.paintrend.words.DueWords;
import org.paintrend.words.Words;

/** The words in the cells of the list; what is not known is said to be so, or an empty text. */
final class DueTexts {
    private final Words words;
    private final Clinical clinical;
    private final DueWords due;

    DueTexts(Words words) {
        this.words = words;
        this.clinical = new Clinical(words);
        this.due = new DueWords(words);
    }

    /** A cell of two lines. */
    record Two(String first, String second) {}

    Two patient(DueLine line) {
        String code = line.patient().code().value();
        String name = line.patient().displayName();
        return new Two(name, name.equals(code) ? "" : code);
    }

    /** What was done over when and where; the day comes first, so that a narrow window cuts off anything but that. */
    Two procedure(DueLine line, Instant now) {
        Procedure procedure = line.due().procedure();
        String day = due.day(
                procedure.at().date(), LocalDate.ofInstant(now, line.due().zone()));
        String place = clinical.place(procedure);
        return new Two(line.procedure(), place.isEmpty() ? day : day + " \u00b7 " + place);
    }

    String timepoint(DueLine line) {
        return clinical.timepoint(line.due().visit().timepoint());
    }

    /** The day and the window, with the timepoint where that has no column of its own. */
    Two due(DueLine line, Instant now, boolean timepointToo) {
        String day = due.due(line.due(), now);
        return new Two(timepointToo ? timepoint(line) + " \u00b7 " + day : day, due.window(line.due(), now));
    }

    Two phone(DueLine line) {
        Patient patient = line.patient();
        String hour = Objects.requireNonNullElse(patient.calls().bestHour(), "");
        String phone = Objects.requireNonNullElse(patient.identity().phone(), "");
        return phone.isEmpty() ? new Two("", hour.isEmpty() ? words.get("due.no-phone") : hour) : new Two(phone, hour);
    }

    /** "2 attempts" over "2 Nov, no answer", or nothing over "none yet". */
    Two attempts(DueLine line, Instant now) {
        String count = due.attempts(line.due());
        return line.due().attempts().isEmpty()
                ? new Two("", count)
                : new Two(count, due.latestAttempt(line.due(), now));
    }

    /** "Demo, Ayşe · 3 weeks, Transsacral block S1–S3, left": what a panel is about. */
    String about(DueLine line) {
        return words.get(
                "followups.attempt.about",
                line.patient().displayName(),
                timepoint(line),
                line.procedure(),
                clinical.detail(line.due().procedure()));
    }

    /** "Next: Demo, Ayşe, 12 weeks, on 3 Dec." */
    String next(DueVisit next, Instant now) {
        return words.get(
                "followups.none-due.next",
                next.patient().displayName(),
                clinical.timepoint(next.visit().timepoint()),
                due.due(next, now));
    }

    String group(DueGroup group) {
        return due.group(group);
    }
}
