package org.paintrend.words;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.catalogue.Wording;
import org.paintrend.domain.history.Deed;
import org.paintrend.domain.history.FieldChange;
import org.paintrend.domain.history.FieldName;
import org.paintrend.domain.history.HistoryEntry;
import org.paintrend.domain.history.Move;
import org.paintrend.domain.history.Place;
import org.paintrend.domain.history.ProcedureName;
import org.paintrend.domain.history.Subject;

/** What happened to a record, in plain words. */
public final class HistoryWords {
    /** Longer than this, in characters, a change stands in a line of its own. */
    private static final int SHORT = 60;

    private final Words words;
    private final HistoryValues values;
    private final ScoreText scores;

    public HistoryWords(Words words) {
        this.words = words;
        this.values = new HistoryValues(words);
        this.scores = new ScoreText(words);
    }

    /** "NRS 6 → 4 at 3 weeks (procedure of 13 Oct 2026)"; of more than one short change, what was touched. */
    public String headline(HistoryEntry entry) {
        String said = isOneShortChange(entry)
                ? change(entry.subject(), shortly(entry.changes().getFirst()))
                : deed(entry);
        return entry.isUndo() && !isSplit(entry) ? words.get("history.undo", said) : said;
    }

    /** What belongs to a patient directly, by its name: "Transsacral block of 13 Oct 2026". */
    public String belonging(Subject subject) {
        return switch (subject) {
            case Subject.OfProcedure(ProcedureName procedure) -> name(procedure);
            case Subject.OfNumbness numbness -> words.get("history.numbness.name");
            case Subject.OfPatient patient -> throw notOwned(subject);
            case Subject.OfAssessment scores -> throw notOwned(subject);
            case Subject.OfAttempt attempt -> throw notOwned(subject);
            case Subject.OfSheet sheet -> throw notOwned(subject);
        };
    }

    private static IllegalArgumentException notOwned(Subject subject) {
        return new IllegalArgumentException("goes with a procedure: " + subject);
    }

    /** The fields that the headline does not say: each change in a line, what was recorded at once in one. */
    public List<String> details(HistoryEntry entry) {
        if (isOneShortChange(entry) || entry.changes().isEmpty()) {
            return List.of();
        }
        return entry.deed() == Deed.CREATED
                ? List.of(entry.changes().stream().map(this::recorded).collect(Collectors.joining(" \u00b7 ")))
                : entry.changes().stream().map(this::line).toList();
    }

    /** "Reason: entered twice", or an empty text. */
    public String reason(HistoryEntry entry) {
        return entry.reason() == null ? "" : words.get("history.reason", entry.reason());
    }

    /** All of it to be read aloud: when, who, what and why. */
    public String spoken(HistoryEntry entry) {
        return Stream.of(
                        Stream.of(words.time(entry.at().toLocalTime()), entry.who(), headline(entry)),
                        details(entry).stream(),
                        Stream.of(reason(entry)))
                .flatMap(parts -> parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** A patient's record is moved only into another one, and out of it again: a merge and its split. */
    private static boolean isSplit(HistoryEntry entry) {
        return entry.isUndo() && entry.deed() == Deed.MOVED && entry.subject() instanceof Subject.OfPatient;
    }

    private boolean isOneShortChange(HistoryEntry entry) {
        return entry.deed() == Deed.CHANGED
                && entry.changes().size() == 1
                && shortly(entry.changes().getFirst()).length() <= SHORT;
    }

    /** "NRS 6", "Side: left"; of what was just recorded every field holds something. */
    private String recorded(FieldChange news) {
        return words.get(
                values.isFigure(news) ? "history.value.figure" : "history.value",
                name(news.name()),
                values.after(news));
    }

    /** "NRS 6 → 4", "Side: left → right". */
    private String line(FieldChange change) {
        return changed(values.isFigure(change) ? "history.change.short" : "history.change", change);
    }

    /** "Side left → right": a part of a sentence. */
    private String shortly(FieldChange change) {
        return changed("history.change.short", change);
    }

    private String changed(String key, FieldChange change) {
        return words.get(key, name(change.name()), values.before(change), values.after(change));
    }

    private String change(Subject subject, String change) {
        return switch (subject) {
            case Subject.OfPatient patient -> change;
            case Subject.OfNumbness numbness -> words.get("history.change.numbness", change);
            case Subject.OfSheet sheet ->
                words.get("history.change.sheet", change, name(sheet), dated(sheet.procedure()));
            case Subject.OfProcedure(ProcedureName procedure) ->
                words.get("history.change.procedure", change, name(procedure));
            case Subject.OfAssessment(Timepoint timepoint, ProcedureName procedure) ->
                words.get("history.change.assessment", change, at(timepoint), dated(procedure));
            case Subject.OfAttempt(Timepoint timepoint, ProcedureName procedure) ->
                words.get("history.change.assessment", change, at(timepoint), dated(procedure));
        };
    }

    private String deed(HistoryEntry entry) {
        String done = entry.deed().name().toLowerCase(Locale.ROOT).replace('_', '-');
        @Nullable Move move = entry.move();
        String from = move == null ? "" : places(move.from());
        String to = move == null ? "" : places(move.to());
        return switch (entry.subject()) {
            case Subject.OfPatient patient ->
                words.get(isSplit(entry) ? "history.patient.split" : "history.patient." + done, from, to);
            case Subject.OfNumbness numbness -> words.get("history.numbness." + done, from, to);
            case Subject.OfSheet sheet -> words.get("history.sheet." + done, name(sheet), dated(sheet.procedure()));
            case Subject.OfProcedure(ProcedureName procedure) ->
                words.get("history.procedure." + done, name(procedure), from, to);
            case Subject.OfAssessment(Timepoint timepoint, ProcedureName procedure) ->
                words.get("history.assessment." + done, at(timepoint), dated(procedure), from, to);
            case Subject.OfAttempt(Timepoint timepoint, ProcedureName procedure) ->
                words.get("history.attempt." + done, at(timepoint), dated(procedure));
        };
    }

    private String name(FieldName name) {
        return switch (name) {
            case FieldName.Text(String key) -> words.get(key);
            case FieldName.Written(Wording wording) -> new SheetWords(words).name(wording);
            case FieldName.Forgotten(String id) -> id;
        };
    }

    private String name(Subject.OfSheet sheet) {
        return new SheetWords(words).said(sheet.kind(), sheet.timepoint());
    }

    private String at(@Nullable Timepoint timepoint) {
        return timepoint == null ? words.get("history.unscheduled") : scores.at(timepoint);
    }

    /** "Transsacral block of 13 Oct 2026". */
    private String name(ProcedureName procedure) {
        return procedure.technique() == null
                ? dated(procedure)
                : words.get(
                        "history.procedure",
                        procedure.technique().name(words.locale().getLanguage()),
                        words.date(procedure.at().date()));
    }

    /** "procedure of 13 Oct 2026". */
    private String dated(ProcedureName procedure) {
        return words.get("history.procedure.unnamed", words.date(procedure.at().date()));
    }

    private String places(List<Place> places) {
        return places.stream().map(this::place).collect(Collectors.joining(", "));
    }

    private String place(Place place) {
        return switch (place) {
            case Place.WithPatient patient ->
                Objects.equals(patient.name(), patient.code().value())
                        ? patient.name()
                        : words.get("history.patient", patient.name(), patient.code());
            case Place.WithProcedure(ProcedureName procedure) -> dated(procedure);
        };
    }
}
