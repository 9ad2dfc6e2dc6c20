package org.paintrend.domain.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PatientTest {
    @Test
    void aCodeIsTrimmedComposedAndCaseSensitive() {
        assertThat(new PatientCode("  O\u0308-1 ")).isEqualTo(new PatientCode("Ö-1"));
        assertThat(new PatientCode("a1")).isNotEqualTo(new PatientCode("A1"));
        assertThat(new PatientCode("a1").folded()).isEqualTo(new PatientCode("A1").folded());
    }

    @Test
    void aCodeHasOneTo32CharactersAndNoControlCharacter() {
        assertThat(new PatientCode("x".repeat(32)).value()).hasSize(32);
        assertThatThrownBy(() -> new PatientCode("x".repeat(33))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PatientCode("   ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PatientCode("a\u0007b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ageIsCountedInWholeYearsOnADay() {
        Patient patient = patient(new Identity("Ayse", "Demo", LocalDate.of(1965, 3, 2), null, null));
        assertThat(patient.ageOn(LocalDate.of(2026, 3, 1))).hasValue(60);
        assertThat(patient.ageOn(LocalDate.of(2026, 3, 2))).hasValue(61);
        assertThat(patient(Identity.NONE).ageOn(LocalDate.of(2026, 3, 2))).isEmpty();
    }

    @Test
    void listsShowTheNameThatIsKnownElseTheCode() {
        assertThat(patient(new Identity("Ayse", "Demo", null, null, null)).displayName())
                .isEqualTo("Demo, Ayse");
        assertThat(patient(new Identity(null, "Demo", null, null, null)).displayName())
                .isEqualTo("Demo");
        assertThat(patient(Identity.NONE).displayName()).isEqualTo("D-1");
    }

    @Test
    void twinsResembleEachOtherAndStrangersDoNot() {
        LocalDate born = LocalDate.of(1980, 1, 1);
        Identity one = new Identity("Can", "Demo", born, null, null);
        assertThat(one.resembles(new Identity("Ali", "DEMO", born, null, null))).isTrue();
        assertThat(one.resembles(new Identity("Can", "Demo", born.plusDays(1), null, null)))
                .isFalse();
        assertThat(one.resembles(new Identity("Can", "Demo", null, null, null))).isFalse();
        assertThat(Identity.NONE.resembles(Identity.NONE)).isFalse();
    }

    private static Patient patient(Identity identity) {
        return new Patient(new PatientId(1), new PatientCode("D-1"), identity, Sex.FEMALE, Alerts.NONE, null, 1);
    }
}
