package org.paintrend.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;

/** What is wrong beside a field is said without names of forms, codes, and days of files. */
class FaultWordsTest {
    private static final FaultWords ENGLISH = new FaultWords(Words.in(Locale.ENGLISH));
    private static final FaultWords TURKISH = new FaultWords(Words.in(Locale.of("tr")));
    private static final Pattern RAW = Pattern.compile("[0-9]{4}-[0-9]{2}|[a-z][A-Z]|\\b(ageYears|3w|pre|stopped)\\b");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            date        | 2026-03-01 | ageYears 45              | "1 Mar 2026" contradicts the age noted at the procedure, 45.
            birthDate   | 1960-01-02 | ageYears 56 (2026-08-10) | "2 Jan 1960" contradicts the age noted at the procedure, 56 (10 Aug 2026).
            ageYears    | 65         | birthDate 1960-03-05     | "65" contradicts the date of birth, 5 Mar 1960.
            date        | 2026-03-01 | diedOn 2026-02-01        | "1 Mar 2026" contradicts the date of death, 1 Feb 2026.
            diedOn      | 2026-03-01 | procedure 2026-03-02     | "1 Mar 2026" contradicts the procedure of 2 Mar 2026.
            status      | planned    | scores NRS, LANSS        | "Planned" contradicts the scores (NRS, LANSS).
            status      | planned    | recorded 2026-03-02T09:30 | "Planned" contradicts what was recorded on 2 Mar 2026, 09:30.
            status      | planned    | status done              | "Planned" contradicts what became of the procedure (Done).
            endKind     | ''         | status planned           | This contradicts what became of the procedure (Planned).
            absence     | declined   | scores NRS               | "declined" contradicts the scores (NRS).
            lanssTotal  | 17         | mode phone               | "17" contradicts the way of contact (Phone): that needs an examiner.
            latest      | 2026-08-01 | steroids 0               | "1 Aug 2026" contradicts the number of injections, 0.
            """)
    void bothSidesOfAContradictionAreCalledByTheirNames(String field, String value, String other, String said) {
        Fault fault = Fault.of(field, value, Problem.CONTRADICTS, other);
        assertThat(ENGLISH.sentence(fault)).isEqualTo(said);
        assertThat(TURKISH.sentence(fault)).contains("çelişiyor").doesNotContainPattern(RAW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            to        | 3w      | pre    | "3 weeks" is not possible here; possible: Before.
            timepoint | 1h      | 3w, 12w | "1 hour" is not possible here; possible: 3 weeks, 12 weeks.
            status    | planned | done   | "Planned" is not possible here; possible: Done.
            technique | caudal  | a, b   | What is chosen here was voided, moved or changed meanwhile; choose again.
            """)
    void whatCannotBeChosenIsCalledAsItIsOffered(String field, String value, String possible, String said) {
        assertThat(ENGLISH.sentence(Fault.of(field, value, Problem.NOT_ONE_OF, possible)))
                .isEqualTo(said);
    }

    /** Whatever the problem is, neither a day of a file nor a timepoint's code is left in its sentence. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NOT_A_DATE_TIME", "DUPLICATE_ROW", "DUPLICATE_RECORD", "NOT_A_DATE"})
    void noSentenceHasADayAsFilesWriteIt(Problem problem) {
        Fault fault = Fault.of("timepoint", "3w", problem, "2026-03-02", "2026-03-02T09:30");
        assertThat(ENGLISH.sentence(fault)).doesNotContainPattern(RAW);
        assertThat(TURKISH.sentence(fault)).doesNotContainPattern(RAW);
    }
}
