package org.paintrend.exchange.redcap;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Coded;
import org.paintrend.domain.patient.Identity;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.privacy.SafeHarbor;
import org.paintrend.domain.procedure.Bmi;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.Side;
import org.paintrend.exchange.Cell;
import org.paintrend.exchange.Treated;
import org.paintrend.exchange.WideColumns;
import org.paintrend.exchange.release.Prose;
import org.paintrend.exchange.release.When;
import org.paintrend.exchange.release.Who;

/** The patient and what was done. */
final class CaseColumns {
    private static final Pattern DIALLED = Pattern.compile("\\+?[0-9][0-9 ()/.-]*");

    private final Labels labels;
    private final Columns<Treated> columns = new Columns<>(Form.PROCEDURE);

    private CaseColumns(Labels labels) {
        this.labels = labels;
    }

    static List<Column<Treated>> of(boolean isIdentifiable, Labels labels) {
        CaseColumns maker = new CaseColumns(labels);
        if (isIdentifiable) {
            maker.identity();
        } else {
            maker.columns.text(
                    WideColumns.STUDY_ID,
                    labels.column(WideColumns.STUDY_ID),
                    Check.NONE,
                    one -> new Cell.Code(one.subject().who().key()));
        }
        maker.clinical(isIdentifiable ? CaseDescription.OLDEST : SafeHarbor.OLDEST);
        if (isIdentifiable) {
            maker.calendar();
            maker.prose();
        } else {
            maker.counted();
        }
        return maker.columns.all();
    }

    private void identity() {
        columns.identifier(
                        WideColumns.CODE,
                        labels.column(WideColumns.CODE),
                        Check.NONE,
                        one -> Cell.text(one.subject().who().key()))
                .identifier(
                        WideColumns.GIVEN_NAME,
                        labels.column(WideColumns.GIVEN_NAME),
                        Check.NONE,
                        one -> Cell.text(identity(one).givenName()))
                .identifier(
                        WideColumns.FAMILY_NAME,
                        labels.column(WideColumns.FAMILY_NAME),
                        Check.NONE,
                        one -> Cell.text(identity(one).familyName()))
                .identifier(WideColumns.BIRTH_DATE, labels.column(WideColumns.BIRTH_DATE), Check.DATE, one -> {
                    var born = identity(one).birthDate();
                    return born == null ? Cell.EMPTY : new Cell.Day(born);
                })
                .identifier(
                        WideColumns.PHONE,
                        labels.column(WideColumns.PHONE),
                        Check.NONE,
                        one -> phone(identity(one).phone()));
    }

    /** As it is dialled: REDCap is no spreadsheet and would keep the guard before a + as part of the number. */
    private static Cell phone(@Nullable String phone) {
        return phone != null && DIALLED.matcher(phone).matches() ? new Cell.Code(phone) : Cell.text(phone);
    }

    private void clinical(int oldest) {
        columns.choice(
                        WideColumns.SEX,
                        labels.column(WideColumns.SEX),
                        labels.choices(Sex.values(), labels.clinical()::sex),
                        one -> id(one.subject().sex()))
                .text(
                        WideColumns.AGE,
                        labels.get("age"),
                        Check.whole(0, oldest),
                        one -> Cell.figure(one.treatment().ageYears()))
                .text(WideColumns.BMI, labels.column(WideColumns.BMI), Check.number(Bmi.LOWEST, Bmi.HIGHEST), one -> {
                    var bmi = one.treatment().bmi();
                    return bmi == null ? Cell.EMPTY : new Cell.Figure(new BigDecimal(bmi.toString()));
                })
                .choice(
                        WideColumns.SIDE,
                        labels.column(WideColumns.SIDE),
                        labels.choices(Side.values(), labels.clinical()::side),
                        one -> id(one.treatment().side()))
                .text(
                        WideColumns.SYMPTOM_MONTHS,
                        labels.column(WideColumns.SYMPTOM_MONTHS),
                        Check.whole(0, CaseDescription.LONGEST_SYMPTOMS),
                        one -> Cell.figure(one.treatment().symptomMonths()))
                .choice(
                        WideColumns.TECHNIQUE,
                        labels.column(WideColumns.TECHNIQUE),
                        labels.techniques(),
                        one -> one.treatment().technique());
    }

    private void calendar() {
        columns.identifier(
                        "procedure_date", labels.get("procedure-date"), Check.DATE, at(one -> new Cell.Day(one.date())))
                .text("procedure_time", labels.get("procedure-time"), Check.TIME, at(CaseColumns::time));
    }

    private void counted() {
        columns.text(
                        WideColumns.NUMBER,
                        labels.column(WideColumns.NUMBER),
                        Check.WHOLE,
                        one -> one.treatment().when() instanceof When.Counted counted
                                ? Cell.figure(counted.number())
                                : Cell.EMPTY)
                .text(
                        WideColumns.DAYS_SINCE,
                        labels.column(WideColumns.DAYS_SINCE),
                        Check.WHOLE,
                        one -> one.treatment().when() instanceof When.Counted counted
                                ? Cell.figure(counted.daysSincePrevious())
                                : Cell.EMPTY);
    }

    private void prose() {
        columns.words(WideColumns.DIAGNOSIS, labels.column(WideColumns.DIAGNOSIS), prose(Prose::diagnosis))
                .words("pain_site", labels.get("site"), prose(Prose::site))
                .words("levels", labels.get("levels"), prose(Prose::levels))
                .words("operator", labels.get("operator"), prose(Prose::operator))
                .words("procedure_note", labels.get("note"), prose(Prose::note));
    }

    private static Function<Treated, @Nullable String> prose(Function<Prose, @Nullable String> part) {
        return one -> part.apply(one.treatment().prose());
    }

    private static Function<Treated, Cell> at(Function<Moment, Cell> part) {
        return one -> one.treatment().when() instanceof When.On(Moment moment) ? part.apply(moment) : Cell.EMPTY;
    }

    /** Hours and minutes, where they are known. */
    static Cell time(Moment moment) {
        LocalTime time = moment.local().toLocalTime();
        return moment.toTheMinute() ? new Cell.Code(time.toString()) : Cell.EMPTY;
    }

    private static Identity identity(Treated one) {
        return one.subject().who() instanceof Who.Named named ? named.identity() : Identity.NONE;
    }

    private static @Nullable String id(@Nullable Coded coded) {
        return coded == null ? null : coded.id();
    }
}
