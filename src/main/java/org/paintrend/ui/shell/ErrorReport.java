package org.paintrend.ui.shell;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.FailureTrace;
import org.paintrend.clinic.NotRead;
import org.paintrend.clinic.NotSaved;

/**
 * What somebody who mends the program needs to know of a failure, and nothing of a patient: the messages of exceptions
 * may quote what was typed, so only their kinds and places are kept.
 *
 * @param code the same for the same defect, in every version where it sits in the same method
 * @param lost whether something that was being saved is not on disk
 * @param unread whether the disk or the file refused to be read: no defect of the program
 */
public record ErrorReport(String code, boolean lost, boolean unread, String details) {

    /** Reads a failure. */
    public static ErrorReport of(Throwable failure, String version) {
        List<Throwable> chain = chain(failure);
        var identity = new StringBuilder();
        var details = new StringBuilder();
        details.append("PainTrend ").append(version);
        for (String property : List.of("java.version", "javafx.version", "os.name", "os.version", "os.arch")) {
            details.append("\n").append(property).append(" ").append(System.getProperty(property));
        }
        for (Throwable one : chain) {
            identity.append(one.getClass().getName())
                    .append(' ')
                    .append(place(one))
                    .append('\n');
        }
        details.append("\n").append(FailureTrace.of(failure));
        String code = code(identity.toString());
        return new ErrorReport(
                code,
                chain.stream().anyMatch(NotSaved.class::isInstance),
                chain.stream().anyMatch(NotRead.class::isInstance),
                code + "\n" + details.append("\n"));
    }

    private static List<Throwable> chain(Throwable failure) {
        var chain = new ArrayList<Throwable>();
        for (@Nullable Throwable one = failure; one != null && chain.size() < 8; one = one.getCause()) {
            chain.add(one);
        }
        return chain;
    }

    private static String place(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.paintrend."))
                .findFirst()
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .orElse("");
    }

    private static String code(String identity) {
        var sum = new CRC32();
        sum.update(identity.getBytes(StandardCharsets.UTF_8));
        String digits = Long.toString(sum.getValue(), 32).toUpperCase(Locale.ROOT);
        return "PT-" + "0".repeat(7 - digits.length()) + digits;
    }
}
