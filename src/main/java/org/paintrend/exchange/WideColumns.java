package org.paintrend.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Timepoint;

/** The names of the columns of the wide file and of the wide sheet: one row a procedure. */
public final class WideColumns {
    public static final String CODE = "patient_id";
    public static final String GIVEN_NAME = "given_name";
    public static final String FAMILY_NAME = "family_name";
    public static final String BIRTH_DATE = "birth_date";
    public static final String PHONE = "phone";
    public static final String SEX = "sex";
    public static final String AGE = "age_years";
    public static final String BMI = "bmi";
    public static final String SIDE = "affected_side";
    public static final String DIAGNOSIS = "diagnosis";
    public static final String SYMPTOM_MONTHS = "symptom_months";
    public static final String TECHNIQUE = "technique";
    public static final String AT = "procedure_at";

    /** Instead of the code where nobody is named. */
    public static final String STUDY_ID = "study_id";
    /** Instead of the time where nobody is named: which procedure of the patient, and days since the one before. */
    public static final String NUMBER = "procedure_number";

    public static final String DAYS_SINCE = "days_since_previous";

    /** What a file must have. */
    public static final List<String> REQUIRED = List.of(CODE, AT);

    private static final List<String> CASE = List.of(
            CODE,
            GIVEN_NAME,
            FAMILY_NAME,
            BIRTH_DATE,
            PHONE,
            SEX,
            AGE,
            BMI,
            SIDE,
            DIAGNOSIS,
            SYMPTOM_MONTHS,
            TECHNIQUE,
            AT);

    private static final List<String> DEIDENTIFIED =
            List.of(STUDY_ID, SEX, AGE, BMI, SIDE, SYMPTOM_MONTHS, TECHNIQUE, NUMBER, DAYS_SINCE);

    private WideColumns() {}

    /** Every column a file may have, in the order in which it is written. */
    public static List<String> all(List<Timepoint> timepoints) {
        return with(CASE, timepoints);
    }

    /** Every column of a file that names nobody. */
    public static List<String> deidentified(List<Timepoint> timepoints) {
        return with(DEIDENTIFIED, timepoints);
    }

    private static List<String> with(List<String> leading, List<Timepoint> timepoints) {
        Stream<String> scores = timepoints.stream()
                .flatMap(point -> Stream.of(Instrument.values()).map(one -> score(one, point.id())));
        return Stream.concat(leading.stream(), scores).toList();
    }

    /** The column of an instrument at a timepoint: {@code nrs_3w}. */
    public static String score(Instrument instrument, String timepoint) {
        return instrument.id() + "_" + timepoint;
    }
}
