package org.paintrend.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;

/** What is said to be wrong with a field. */
class ClinicalTest {
    private static final Clinical ENGLISH = new Clinical(Words.in(Locale.ENGLISH));
    private static final Clinical TURKISH = new Clinical(Words.in(Locale.of("tr")));

    @Test
    void aFieldsFaultWritesDatesAsTheFieldDoes() {
        Fault late = Fault.of("takenAt", "2026-12-24T10:42", Problem.IN_FUTURE, "2026-11-03T09:05");
        assertThat(ENGLISH.fieldFault(late))
                .isEqualTo("\"24 Dec 2026, 10:42\" is in the future; allowed up to 3 Nov 2026, 09:05.");
        assertThat(TURKISH.fieldFault(late))
                .isEqualTo("\"24 Ara 2026 10:42\" gelecekte; en geç 3 Kas 2026 09:05 olabilir.");
        Fault born = Fault.of("birthDate", "2026-12-24", Problem.IN_FUTURE, "2026-11-03");
        assertThat(ENGLISH.fieldFault(born)).isEqualTo("\"24 Dec 2026\" is in the future; allowed up to 3 Nov 2026.");
    }

    @Test
    void aDayThatIsNoneIsShownAsTypedWithAnExample() {
        Fault none = Fault.of("birthDate", "31.02.1965", Problem.NOT_A_DATE);
        assertThat(ENGLISH.fieldFault(none))
                .isEqualTo("\"31.02.1965\" is not a date of the calendar (such as 2 Mar 2026).");
        assertThat(TURKISH.fieldFault(none)).contains("31.02.1965").contains("2 Mar 2026");
    }

    @Test
    void whatIsNoDateStaysAsItIs() {
        Fault high = Fault.of("nrs", "11", Problem.OUT_OF_RANGE, 0, 10);
        assertThat(ENGLISH.fieldFault(high)).isEqualTo(ENGLISH.fault(high));
    }
}
