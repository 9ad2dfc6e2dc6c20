package org.paintrend.clinic;

import java.util.List;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;

/** Puts things on disk for tests that are about what comes after. */
public final class OnDisk {
    private OnDisk() {}

    /** What was saved; anything else is a failure of the test. */
    public static <T> T saved(Saving<T> saving) {
        if (saving instanceof Saving.Saved<T>(T value, long change)) {
            return value;
        }
        throw new AssertionError(saving);
    }

    /**
     * A transsacral block on the left of a patient with a telephone number that ends as the code does.
     *
     * @param code such as D-1
     * @param time may be empty; without a minute there is no window of an hour
     */
    public static Procedure treated(Clinic clinic, String code, String family, String day, String time) {
        Patient patient = saved(clinic.patients()
                .register(new PatientForm(
                        code, "", family, "", null, "0500 000 00 0" + code.charAt(2), "", "", "", null, null, "", "")));
        return saved(clinic.procedures()
                .record(
                        patient.id(),
                        new ProcedureForm(
                                ProcedureStatus.DONE,
                                day,
                                time,
                                null,
                                "transsacral-block",
                                "leg",
                                Side.LEFT,
                                "S1–S3",
                                List.of(),
                                "",
                                "",
                                "",
                                "61",
                                "",
                                "",
                                "")));
    }
}
