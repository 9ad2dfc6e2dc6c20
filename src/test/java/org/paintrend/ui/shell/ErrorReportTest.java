package org.paintrend.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.paintrend.clinic.NotRead;
import org.paintrend.clinic.NotSaved;

final class ErrorReportTest {
    @Test
    void nothingThatWasTypedIsInIt() {
        var report = ErrorReport.of(
                new IllegalStateException("Demo, Ayse", new IllegalArgumentException("D-0007")), "0.1.0");
        assertThat(report.details())
                .doesNotContain("Ayse", "D-0007")
                .contains("IllegalArgumentException", report.code());
        assertThat(report.lost()).isFalse();
    }

    @Test
    void theSameDefectHasTheSameCodeInEveryVersion() {
        assertThat(failure("0.1.0")).isEqualTo(failure("0.2.0"));
        assertThat(ErrorReport.of(new IllegalStateException(), "0.1.0").code()).isNotEqualTo(failure("0.1.0"));
    }

    @Test
    void aSaveThatFailedIsSaidToBeLost() {
        var failure = new RuntimeException(new NotSaved("disk full", new RuntimeException()));
        assertThat(ErrorReport.of(failure, "0.1.0").lost()).isTrue();
    }

    @Test
    void aDatabaseThatCannotBeReadIsNoDefect() {
        var failure = new RuntimeException(new NotRead("disk", new RuntimeException()));
        assertThat(ErrorReport.of(failure, "0.1.0").unread()).isTrue();
        assertThat(ErrorReport.of(new RuntimeException(), "0.1.0").unread()).isFalse();
    }

    private static String failure(String version) {
        return ErrorReport.of(new NumberFormatException("7"), version).code();
    }
}
