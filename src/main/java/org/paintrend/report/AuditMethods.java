package org.paintrend.report;

import java.util.ArrayList;
import java.util.List;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.statistics.SignedRank;
import org.paintrend.report.Part.Heading;
import org.paintrend.report.Part.Text;
import org.paintrend.report.Part.Tone;
import org.paintrend.words.CohortWords;
import org.paintrend.words.Words;

/**
 * How the figures of an audit were worked out: rule, denominators, tests, program.
 *
 * @param version of the program
 */
record AuditMethods(AuditCase about, Words words, String version) {
    List<Part> parts() {
        ResponderRule rule = about.rule();
        var parts = new ArrayList<Part>();
        parts.add(new Heading(words.get("report.audit.methods")));
        plain(
                parts,
                words.get(
                        "report.audit.methods.rule",
                        rule.version(),
                        words.get("evidence.instrument." + rule.instrument().id()),
                        words.percent(rule.threshold()),
                        about.primary()
                                .map(new CohortWords(words, about.material().techniques())::at)
                                .orElse("")));
        plain(parts, words.get("report.audit.methods.denominators"));
        plain(
                parts,
                words.get(
                        about.cohort().withEarlyAndLate()
                                ? "report.audit.methods.early-late"
                                : "report.audit.methods.windows"));
        plain(parts, words.get("report.audit.methods.tests", SignedRank.EXACT, SignedRank.FEWEST));
        plain(
                parts,
                words.get(
                        about.figures().patients() < about.figures().courses()
                                ? "report.audit.methods.repeats"
                                : "report.audit.methods.unit"));
        plain(parts, words.get("report.audit.methods.program", words.get("common.product"), version));
        return parts;
    }

    private static void plain(List<Part> parts, String text) {
        parts.add(new Text(text, Tone.PLAIN));
    }
}
