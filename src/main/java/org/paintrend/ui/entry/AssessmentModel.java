package org.paintrend.ui.entry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.AssessmentForm;
import org.paintrend.clinic.Preview;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Timing;

/**
 * An assessment being entered or changed. It holds what was typed and chosen, and says what follows from it. Date and
 * time begin as now, unless it is about a timepoint that now is too early or too late for; the time of now goes with
 * its date; no measurement is ever prefilled. It knows no nodes and runs without a toolkit.
 */
final class AssessmentModel {
    private final StringProperty date = new SimpleStringProperty("");
    private final StringProperty time = new SimpleStringProperty("");
    private final PrefilledTime prefilled = new PrefilledTime(date, time);
    private final ObjectProperty<Boolean> laterOfTwo = new SimpleObjectProperty<>();
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>();
    private final StringProperty nrs = new SimpleStringProperty("");
    private final ObjectProperty<RecallPeriod> recall = new SimpleObjectProperty<>(RecallPeriod.NOW);
    private final LanssAnswers lanss = new LanssAnswers(mode);
    private final ObjectProperty<Integer> pgic = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> mrc = new SimpleObjectProperty<>();
    private final StringProperty note = new SimpleStringProperty("");
    private final BooleanProperty withoutScores = new SimpleBooleanProperty();
    private final ObjectProperty<AbsenceReason> absence = new SimpleObjectProperty<>();
    private final StringProperty timepoint = new SimpleStringProperty("");
    private final StringProperty assignedBecause = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");

    private final @Nullable Assessment edited;
    private final @Nullable String about;
    private final BiFunction<Episode, AssessmentForm, Preview> previewer;
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Map<String, Fault>> shownFaults = new ReadOnlyObjectWrapper<>(Map.of());
    private final Set<String> left = new HashSet<>();
    private final Map<String, String> untouched;
    private Episode episode;
    private String digits = "";
    private @Nullable Fault refusedDigits;
    private boolean filling;
    private boolean checkedAll;

    /**
     * @param edited the saved assessment to change, or absent: a new one
     * @param about the id of the timepoint a new one is about, or absent: the one its time falls into
     * @param previewer what an input would mean; it touches no disk
     */
    AssessmentModel(
            Episode episode,
            @Nullable Assessment edited,
            @Nullable String about,
            Clock clock,
            BiFunction<Episode, AssessmentForm, Preview> previewer) {
        this.episode = episode;
        this.edited = edited;
        this.about = about;
        this.previewer = previewer;
        if (edited != null) {
            SavedFields.fill(this, edited);
        } else if (about == null || fallsInto(about, clock.instant())) {
            now(clock.instant());
        } else {
            timepoint.set(about);
        }
        this.untouched = DraftFields.of(this);
        look.set(see());
        nrs.addListener(chosen -> refusedDigits = null);
        everything().forEach(one -> one.addListener(changed -> refresh()));
    }

    StringProperty date() {
        return date;
    }

    StringProperty time() {
        return time;
    }

    PrefilledTime prefilled() {
        return prefilled;
    }

    ObjectProperty<Boolean> laterOfTwo() {
        return laterOfTwo;
    }

    ObjectProperty<Mode> mode() {
        return mode;
    }

    StringProperty nrs() {
        return nrs;
    }

    ObjectProperty<RecallPeriod> recall() {
        return recall;
    }

    LanssAnswers lanss() {
        return lanss;
    }

    ObjectProperty<Integer> pgic() {
        return pgic;
    }

    ObjectProperty<Integer> mrc() {
        return mrc;
    }

    StringProperty note() {
        return note;
    }

    /** Whether no score could be taken: then none that was typed is recorded, and a reason is required. */
    BooleanProperty withoutScores() {
        return withoutScores;
    }

    /** Why no score could be taken; it counts only {@link #withoutScores()}. */
    ObjectProperty<AbsenceReason> absence() {
        return absence;
    }

    /** The id of the timepoint it is assigned to, or an empty text. */
    StringProperty timepoint() {
        return timepoint;
    }

    StringProperty assignedBecause() {
        return assignedBecause;
    }

    /** Why a saved assessment is changed. */
    StringProperty reason() {
        return reason;
    }

    /** The saved assessment that is changed, or empty: a new one. */
    Optional<Assessment> edited() {
        return Optional.ofNullable(edited);
    }

    Episode episode() {
        return episode;
    }

    ZoneId zone() {
        return episode.procedure().at().zone();
    }

    /** Whether neither date nor time is given: time not recorded. */
    boolean untimed() {
        return date.get().isBlank() && time.get().isBlank();
    }

    /** The record was changed elsewhere meanwhile: what follows from the input may differ. */
    void episode(Episode changed) {
        episode = changed;
        refresh();
    }

    /** Whether there is a reason to be told: nothing but that speaks for the timepoint. */
    boolean asksWhy(Placing placing) {
        boolean afterwards = !withoutScores.get() && episode.procedure().isDone();
        return placing.fromOutside() || (afterwards && placing.isUntimedBaseline());
    }

    /** Whether a date waits for its time of day. */
    boolean dateAlone() {
        return !date.get().isBlank() && time.get().isBlank();
    }

    /** The input as it stands and what follows; new with every change. */
    ReadOnlyObjectProperty<Look> look() {
        return look.getReadOnlyProperty();
    }

    /** The faults to be shown now: of fields that were left, or all after an attempt to save. */
    ReadOnlyObjectProperty<Map<String, Fault>> shownFaults() {
        return shownFaults.getReadOnlyProperty();
    }

    AssessmentForm form() {
        return look.get().form();
    }

    /**
     * Types a digit of the NRS. A further one that makes no score of it changes nothing: it is a fault until another
     * score is chosen. The next digit makes a score of what stands there, or begins anew; so do digits typed after the
     * field was left, or after another choice.
     */
    void digit(char digit) {
        String before = digits.equals(nrs.get()) ? digits : "";
        boolean isSecondTry = refusedDigits != null;
        NrsDigits.typed(before, digit)
                .or(() -> isSecondTry ? NrsDigits.typed("", digit) : Optional.empty())
                .ifPresentOrElse(
                        this::typed,
                        () -> refusedDigits =
                                Fault.of("nrs", before + digit, Problem.NOT_WHOLE, Nrs.LOWEST, Nrs.HIGHEST));
        refresh();
    }

    private void typed(String score) {
        refusedDigits = null;
        digits = score;
        nrs.set(score);
    }

    /** Marks a field as left, so that what is wrong with it is shown. */
    void leave(String field) {
        left.add(field);
        if ("nrs".equals(field)) {
            digits = "";
        }
        showFaults();
    }

    /** Shows all that is wrong; returns whether the input may be saved. */
    boolean check() {
        checkedAll = true;
        showFaults();
        return look.get().faults().isEmpty();
    }

    /** Shows faults that only saving found. */
    void refused(List<Fault> faults) {
        checkedAll = true;
        shownFaults.set(Look.byField(faults));
    }

    /** Whether anything differs from how the panel opened. */
    boolean dirty() {
        return !draft().equals(untouched);
    }

    /** The input as a draft that can be kept. */
    Map<String, String> draft() {
        return DraftFields.of(this);
    }

    /** Takes up a draft kept earlier. */
    void restore(Map<String, String> draft) {
        filling = true;
        refusedDigits = null;
        DraftFields.fill(this, draft);
        filling = false;
        refresh();
    }

    /** Everything as it was when the panel opened. */
    void discard() {
        left.clear();
        checkedAll = false;
        restore(untouched);
    }

    private boolean fallsInto(String id, Instant instant) {
        @Nullable Timepoint byTime = Timing.of(episode, instant).timepoint();
        return byTime != null && byTime.id().equals(id);
    }

    private void now(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone()).truncatedTo(ChronoUnit.MINUTES);
        date.set(local.toLocalDate().toString());
        time.set(local.toLocalTime().toString());
        prefilled.begin(date.get(), time.get());
        if (TypedTime.twice(date.get(), time.get(), zone())) {
            laterOfTwo.set(!TypedTime.instant(date.get(), time.get(), false, zone())
                    .equals(Optional.of(instant.truncatedTo(ChronoUnit.MINUTES))));
        }
    }

    private Stream<Observable> everything() {
        return Stream.of(
                date,
                time,
                laterOfTwo,
                mode,
                nrs,
                recall,
                lanss.answers(),
                lanss.way(),
                lanss.total(),
                pgic,
                mrc,
                note,
                withoutScores,
                absence,
                timepoint,
                assignedBecause,
                reason);
    }

    private void refresh() {
        if (!filling) {
            look.set(see());
            showFaults();
        }
    }

    private Look see() {
        boolean twice = TypedTime.twice(date.get(), time.get(), zone());
        @Nullable Boolean later = twice ? laterOfTwo.get() : null;
        Placing placing = placing(TypedTime.instant(date.get(), time.get(), later, zone()));
        AssessmentForm form = form(placing, later);
        Preview preview = previewer.apply(episode, form);
        Map<String, Fault> faults = Look.byField(preview.faults());
        if (withoutScores.get() && absence.get() == null) {
            faults.remove("nrs");
            faults.put("absence", Fault.of("absence", "", Problem.REQUIRED));
        }
        if (refusedDigits != null && !withoutScores.get()) {
            faults.put("nrs", refusedDigits);
        }
        if (edited != null && reason.get().isBlank()) {
            faults.put("reason", Fault.of("reason", "", Problem.REQUIRED));
        }
        return new Look(form, placing, twice, preview, faults);
    }

    private Placing placing(Optional<Instant> takenAt) {
        Episode others = edited == null ? episode : episode.without(edited.id());
        if (withoutScores.get()) {
            return Placing.ofAbsence(others, takenAt, timepoint.get());
        }
        if (takenAt.isPresent()) {
            return Placing.ofScore(others, takenAt.get(), timepoint.get(), about);
        }
        return untimed() ? Placing.untimed(others, timepoint.get()) : Placing.unknown();
    }

    private AssessmentForm form(Placing placing, @Nullable Boolean later) {
        boolean scored = !withoutScores.get();
        return new AssessmentForm(
                date.get(),
                time.get(),
                later,
                mode.get(),
                scored ? nrs.get() : "",
                recall.get(),
                scored ? lanss.given() : Map.of(),
                scored ? lanss.typedTotal() : "",
                scored ? pgic.get() : null,
                scored ? mrc.get() : null,
                scored ? null : absence.get(),
                note.get(),
                placing.assigned(),
                asksWhy(placing) ? assignedBecause.get() : "");
    }

    private void showFaults() {
        Map<String, Fault> shown = new LinkedHashMap<>();
        look.get().faults().forEach((field, fault) -> {
            // Somebody on the way to the first score need not be told that there is none.
            if (checkedAll
                    || fault.equals(refusedDigits)
                    || (left.contains(field) && fault.problem() != Problem.NOTHING_ENTERED)) {
                shown.put(field, fault);
            }
        });
        shownFaults.set(shown);
    }
}
