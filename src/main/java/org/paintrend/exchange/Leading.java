package org.paintrend.exchange;

import java.util.List;
import org.paintrend.exchange.release.Release;
import org.paintrend.exchange.release.Subject;
import org.paintrend.exchange.release.Treatment;
import org.paintrend.exchange.release.When;
import org.paintrend.exchange.release.Who;

/** The first columns of a table that has several rows a procedure: whose it is, which one, and what was done. */
final class Leading {
    private Leading() {}

    static List<String> columns(Release release) {
        return release.isIdentifiable()
                ? List.of(WideColumns.CODE, WideColumns.AT, WideColumns.TECHNIQUE)
                : List.of(WideColumns.STUDY_ID, WideColumns.NUMBER, WideColumns.TECHNIQUE);
    }

    static List<Cell> cells(Subject subject, Treatment treatment) {
        return List.of(
                who(subject),
                switch (treatment.when()) {
                    case When.On(var moment) -> new Cell.Time(moment);
                    case When.Counted counted -> Cell.figure(counted.number());
                },
                technique(treatment));
    }

    static Cell who(Subject subject) {
        return switch (subject.who()) {
            case Who.Named named -> Cell.text(named.code().value());
            case Who.Numbered numbered -> new Cell.Code(numbered.id().value());
        };
    }

    static Cell technique(Treatment treatment) {
        return treatment.technique() == null ? Cell.EMPTY : new Cell.Code(treatment.technique());
    }
}
