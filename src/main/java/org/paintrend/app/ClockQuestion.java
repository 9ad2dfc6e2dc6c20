package org.paintrend.app;

import java.time.ZoneId;
import java.util.List;
import org.paintrend.clinic.ClockWarning;
import org.paintrend.ui.common.Ports;
import org.paintrend.words.Words;

/**
 * Asks whether the computer's clock is right: what is saved carries its time.
 *
 * @param zone of the clinic
 */
record ClockQuestion(Words words, Ports ports, ZoneId zone) {

    /** Shows what speaks against the clock; whether somebody says that it is right all the same. */
    boolean isRight(ClockWarning warning) {
        String now = words.dateTime(warning.now(), zone);
        String against = words.dateTime(warning.against(), zone);
        return switch (warning.doubt()) {
            case BEHIND -> ask(words.get("shell.clock.text", now, against), words.get("shell.clock.close"));
            case AHEAD -> ask(words.get("shell.clock.ahead", now, against), words.get("shell.clock.not-save"));
        };
    }

    private boolean ask(String text, String otherwise) {
        return ports.ask(words.get("shell.clock.title"), text, List.of(words.get("shell.clock.right"), otherwise))
                .filter(answer -> answer == 0)
                .isPresent();
    }
}
