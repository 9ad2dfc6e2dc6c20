package org.paintrend.clinic.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.patient.Alerts;
import org.paintrend.domain.patient.Calls;
import org.paintrend.domain.patient.Identity;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.patient.Sex;

/** Names nobody bears, numbers nobody answers. */
final class People {
    private static final List<String> FAMILY = List.of(
            "Demo", "Örnek", "Sample", "Denemeoğlu", "Fiction", "Kurgusoy", "Testcase", "İmgeci", "Nobody", "Yokçu");
    private static final List<String> WOMEN = List.of(
            "Ayşe", "Emma", "Gülşah", "Nora", "Çiğdem", "Mary", "Işıl", "Grace", "Özlem", "Ines", "Şule", "Alice");
    private static final List<String> MEN = List.of(
            "Çağrı", "Oliver", "İbrahim", "Henry", "Gökhan", "Liam", "Ömer", "Paul", "Şükrü", "Tomás", "Uğur", "John");
    private static final List<String> ALLERGIES = List.of("Penicillin", "Lidocaine", "Iodinated contrast");
    private static final int YOUNGEST = 24;
    private static final int YEARS = 62;
    /** One whose follow-up is overdue and who does not want to be called. */
    private static final int NOT_TO_BE_CALLED = 20;
    /** One who died while a course was running. */
    private static final int DEAD = 30;

    private People() {}

    static Patient person(int number, Random random, LocalDate today) {
        boolean woman = random.nextBoolean();
        List<String> given = woman ? WOMEN : MEN;
        LocalDate born = today.minusYears(YOUNGEST + random.nextInt(YEARS)).minusDays(random.nextInt(360));
        return new Patient(
                new PatientId(0),
                new PatientCode("D-%04d".formatted(number)),
                new Identity(
                        given.get(random.nextInt(given.size())),
                        FAMILY.get(random.nextInt(FAMILY.size())),
                        // One in nine is known by age alone.
                        number % 9 == 0 ? null : born,
                        "0500 000 00 %02d".formatted(number % 100),
                        number % 17 == 0 ? "Call after 17:00" : null),
                number % 29 == 0 ? Sex.UNKNOWN : woman ? Sex.FEMALE : Sex.MALE,
                alerts(random),
                number == DEAD ? today.minusDays(2) : null,
                calls(number),
                0);
    }

    private static Calls calls(int number) {
        @Nullable
        Boolean allowed = number == NOT_TO_BE_CALLED ? (Boolean) false : number % 3 == 0 ? null : (Boolean) true;
        return new Calls(allowed, number % 5 == 2 ? "17:00–19:00" : null);
    }

    private static Alerts alerts(Random random) {
        @Nullable String allergy = random.nextInt(8) == 0 ? ALLERGIES.get(random.nextInt(ALLERGIES.size())) : null;
        @Nullable String anticoagulant = random.nextInt(10) == 0 ? "Warfarin" : null;
        @Nullable Boolean diabetes = random.nextInt(3) == 0 ? null : (Boolean) (random.nextInt(5) == 0);
        return new Alerts(allergy, anticoagulant, diabetes);
    }
}
