package org.paintrend.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.patient.Identity;
import org.paintrend.domain.procedure.Bmi;
import org.paintrend.exchange.release.Asked;
import org.paintrend.exchange.release.Release;
import org.paintrend.exchange.release.Subject;
import org.paintrend.exchange.release.Treatment;
import org.paintrend.exchange.release.When;
import org.paintrend.exchange.release.Who;

/** One row for every procedure that was done, with the scores that count. */
public record Wide(Release release) implements Table {
    /** About so many columns stand before the scores. */
    private static final int CASE = 13;

    @Override
    public List<String> columns() {
        return release.isIdentifiable()
                ? WideColumns.all(release.timepoints())
                : WideColumns.deidentified(release.timepoints());
    }

    @Override
    public Stream<List<Cell>> rows(Subject subject) {
        return subject.done().stream().map(treatment -> row(subject, treatment));
    }

    private List<Cell> row(Subject subject, Treatment treatment) {
        List<Cell> row = new ArrayList<>(CASE + release.timepoints().size() * Instrument.values().length);
        row.add(Leading.who(subject));
        if (subject.who() instanceof Who.Named(var code, var identity)) {
            identity(row, identity);
        }
        @Nullable Bmi bmi = treatment.bmi();
        row.add(Cell.code(subject.sex()));
        row.add(Cell.figure(treatment.ageYears()));
        row.add(bmi == null ? Cell.EMPTY : new Cell.Figure(new BigDecimal(bmi.toString())));
        row.add(Cell.code(treatment.side()));
        if (release.isIdentifiable()) {
            row.add(Cell.text(treatment.prose().diagnosis()));
        }
        row.add(Cell.figure(treatment.symptomMonths()));
        row.add(Leading.technique(treatment));
        switch (treatment.when()) {
            case When.On(var moment) -> row.add(new Cell.Time(moment));
            case When.Counted(int number, Integer days) -> {
                row.add(Cell.figure(number));
                row.add(Cell.figure(days));
            }
        }
        for (Timepoint point : release.timepoints()) {
            @Nullable Asked counted = treatment.counted(point.id()).orElse(null);
            for (Instrument instrument : Instrument.values()) {
                row.add(Cell.figure(counted == null ? null : counted.score(instrument)));
            }
        }
        return row;
    }

    private static void identity(List<Cell> row, Identity identity) {
        row.add(Cell.text(identity.givenName()));
        row.add(Cell.text(identity.familyName()));
        row.add(identity.birthDate() == null ? Cell.EMPTY : new Cell.Day(identity.birthDate()));
        row.add(Cell.text(identity.phone()));
    }
}
