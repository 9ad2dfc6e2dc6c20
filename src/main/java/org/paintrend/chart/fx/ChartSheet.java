package org.paintrend.chart.fx;

import java.util.Objects;

/** The style sheet of the charts, which every chart brings along. */
final class ChartSheet {
    private ChartSheet() {}

    static String url() {
        return Objects.requireNonNull(ChartSheet.class.getResource("/css/chart.css"), "css/chart.css")
                .toExternalForm();
    }
}
