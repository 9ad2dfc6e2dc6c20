package org.paintrend.domain.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.paintrend.domain.procedure.Bmi;

/** The body mass index that height and weight of a case description give. */
public final class CaseBmi {
    /** The field with the height in cm. */
    public static final String HEIGHT = "case-height";
    /** The field with the weight in kg. */
    public static final String WEIGHT = "case-weight";

    private static final int SQUARE_CM = 10_000;

    private CaseBmi() {}

    /** Weight over height squared in kg/m², to one place, half up; empty where one is missing or no BMI comes of both. */
    public static Optional<Bmi> of(String heightInCm, String weightInKg) {
        try {
            BigDecimal height = new BigDecimal(heightInCm);
            BigDecimal weight = new BigDecimal(weightInKg);
            return Optional.of(Bmi.of(weight.multiply(BigDecimal.valueOf(SQUARE_CM))
                    .divide(height.multiply(height), 1, RoundingMode.HALF_UP)));
        } catch (NumberFormatException | ArithmeticException notBoth) {
            return Optional.empty();
        } catch (IllegalArgumentException beyondEveryBmi) {
            return Optional.empty();
        }
    }
}
