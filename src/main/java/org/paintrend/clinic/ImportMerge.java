package org.paintrend.clinic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.patient.Identity;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.Procedure;

/**
 * What a file changes in what is recorded: only what it fills in and what differs. Times, modes, recall periods and
 * LANSS items stay in any case; an empty cell empties only where that was asked for and the file has its column.
 */
final class ImportMerge {
    private final Set<String> columns;
    private final boolean clears;

    ImportMerge(Set<String> columns, ImportOptions options) {
        this.columns = columns;
        this.clears = options.clearEmpty() && options.onDuplicate() == OnDuplicate.UPDATE;
    }

    Patient patient(Patient present, ToldIdentity told) {
        Identity before = present.identity();
        Identity given = told.identity();
        return new Patient(
                present.id(),
                present.code(),
                new Identity(
                        merged("given_name", before.givenName(), given.givenName()),
                        merged("family_name", before.familyName(), given.familyName()),
                        merged("birth_date", before.birthDate(), given.birthDate()),
                        merged("phone", before.phone(), given.phone()),
                        before.contact()),
                merged("sex", present.sex(), told.sex()),
                present.alerts(),
                present.diedOn(),
                present.calls(),
                present.version());
    }

    Procedure procedure(Procedure present, CaseDescription given) {
        CaseDescription before = present.description();
        CaseDescription merged = new CaseDescription(
                merged("age_years", before.ageYears(), given.ageYears()),
                merged("bmi", before.bmi(), given.bmi()),
                merged("diagnosis", before.diagnosis(), given.diagnosis()),
                merged("symptom_months", before.symptomMonths(), given.symptomMonths()));
        return present.withDescription(merged);
    }

    /** The changes of the scores of an episode; a total that LANSS items contradict is named in kept. */
    List<ScoreChange> scores(Episode episode, ImportRow row, List<RowFault> kept) {
        List<ScoreChange> changes = new ArrayList<>();
        for (Visit visit : episode.followUp().visits()) {
            String timepoint = visit.timepoint().id();
            ImportRow.Scores given = row.scores().getOrDefault(timepoint, ImportRow.Scores.NONE);
            @Nullable Assessment present = visit.counted();
            if (present != null) {
                Lanss lanss = present.lanss();
                if (lanss instanceof Lanss.Items && contradicts(lanss, given.lanss())) {
                    kept.add(new RowFault(
                            row.number(),
                            Fault.of(
                                    column(Instrument.LANSS, timepoint),
                                    String.valueOf(given.lanss()),
                                    Problem.CONTRADICTS,
                                    "LANSS 1-7")));
                }
                change(present, timepoint, given).ifPresent(changes::add);
            } else if (!given.equals(ImportRow.Scores.NONE)) {
                changes.add(new ScoreChange.New(timepoint, given));
            }
        }
        return changes;
    }

    private Optional<ScoreChange> change(Assessment present, String timepoint, ImportRow.Scores given) {
        @Nullable Nrs nrs = nrs(present.nrs(), timepoint, given.nrs());
        @Nullable Lanss lanss = lanss(present.lanss(), timepoint, given.lanss());
        boolean scored = nrs != null || lanss != null || present.pgic() != null || present.mrc() != null;
        if (!scored && present.absence() == null) {
            return Optional.of(new ScoreChange.Emptied(present));
        }
        Assessment changed = present.withScores(nrs, lanss);
        return changed.equals(present) ? Optional.empty() : Optional.of(new ScoreChange.Changed(changed));
    }

    private @Nullable Nrs nrs(@Nullable Nrs present, String timepoint, @Nullable Integer given) {
        if (given != null) {
            return new Nrs(given, present == null ? RecallPeriod.NOW : present.recall());
        }
        return clears(column(Instrument.NRS, timepoint)) ? null : present;
    }

    private @Nullable Lanss lanss(@Nullable Lanss present, String timepoint, @Nullable Integer given) {
        if (present instanceof Lanss.Items) {
            return present;
        }
        return merged(column(Instrument.LANSS, timepoint), present, given == null ? null : Lanss.ofTotal(given));
    }

    private static boolean contradicts(Lanss items, @Nullable Integer given) {
        return given != null && (items.total().isEmpty() || items.total().getAsInt() != given);
    }

    private <T> @Nullable T merged(String column, @Nullable T present, @Nullable T given) {
        if (given != null) {
            return given;
        }
        return clears(column) ? null : present;
    }

    private boolean clears(String column) {
        return clears && columns.contains(column);
    }

    private static String column(Instrument instrument, String timepoint) {
        return instrument.id() + "_" + timepoint;
    }
}
