package org.paintrend.domain.procedure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.paintrend.domain.Ranges;

/** Body mass index, 8 to 100 kg/m², kept in hundredths so that a figure comes back exactly as it was given. */
public record Bmi(int hundredths) {
    public static final int LOWEST = 8;
    public static final int HIGHEST = 100;

    public Bmi {
        Ranges.require("BMI in hundredths", hundredths, LOWEST * 100, HIGHEST * 100);
    }

    /** A BMI given with at most two decimal places. */
    public static Bmi of(BigDecimal value) {
        return new Bmi(
                value.movePointRight(2).setScale(0, RoundingMode.UNNECESSARY).intValueExact());
    }

    /** The figure without trailing zeros, with a point: {@code 23.8}. */
    @Override
    public String toString() {
        BigDecimal value = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        return value.setScale(Math.max(0, value.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}
