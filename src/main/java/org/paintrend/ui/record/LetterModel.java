package org.paintrend.ui.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.paintrend.chart.PrintNote;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.report.Letter;
import org.paintrend.report.LetterCase;
import org.paintrend.report.Letterhead;
import org.paintrend.report.Report;
import org.paintrend.words.Words;

/** What somebody chooses of a letter: its language, the procedure it is about, to whom it goes. */
final class LetterModel {
    /** Its reader's language need not be the clinic's. */
    final ObjectProperty<Locale> language;

    final ObjectProperty<Episode> course;
    /** Line by line; empty: nobody. */
    final StringProperty addressee = new SimpleStringProperty(this, "addressee", "");

    private final Basis basis;

    /**
     * What does not change while somebody chooses.
     *
     * @param about with at least one course
     * @param zone of the clinic
     * @param now when it is printed, and {@code by} whom
     */
    record Basis(LetterCase about, Letterhead head, ZoneId zone, Instant now, String by) {}

    LetterModel(Basis basis, Episode course, Locale language) {
        this.basis = basis;
        this.course = new SimpleObjectProperty<>(this, "course", course);
        this.language = new SimpleObjectProperty<>(this, "language", language);
    }

    /** The courses to choose from, the latest first. */
    List<Episode> courses() {
        return basis.about().courses();
    }

    /** Calls back now and after each change. */
    void onChange(Runnable changed) {
        language.subscribe(() -> changed.run());
        course.subscribe(() -> changed.run());
        addressee.subscribe(() -> changed.run());
        changed.run();
    }

    /** The choice as it stands, to be made into a letter elsewhere. */
    Choice choice() {
        return new Choice(basis, language.get(), course.get(), addressee.get());
    }

    /** A choice that does not change any more. */
    record Choice(Basis basis, Locale language, Episode course, String addressee) {
        Report letter() {
            Words words = Words.in(language);
            ZoneId zone = basis.zone();
            var note = new PrintNote(basis.head().name(), words.dateTime(basis.now(), zone), basis.by());
            return new Letter(basis.about(), words)
                    .of(
                            course,
                            new Letter.Sending(
                                    basis.head(), addressee, note, LocalDate.ofInstant(basis.now(), zone), zone));
        }
    }
}
