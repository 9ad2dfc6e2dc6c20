package org.paintrend.ui.record;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.followup.Repeat;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.ProcedureNames;
import org.paintrend.words.Words;

/**
 * What has to be said of the procedures of a record: what is planned and may have been done, what was cancelled, what is
 * part of another course, and that a target was treated again. Somebody decides; nothing happens by itself.
 */
final class RecordLines {
    private final Workplace workplace;
    private final Words words;
    private final Mending mending;
    private final Consumer<ProcedureId> choose;

    /** @param choose looks at another procedure */
    RecordLines(Workplace workplace, Mending mending, Consumer<ProcedureId> choose) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.mending = mending;
        this.choose = choose;
    }

    /** The lines of the procedure looked at, and of what else waits for an answer. */
    List<Node> of(RecordModel.Shown shown, Episode chosen, ProcedureNames names) {
        List<Node> lines = new ArrayList<>();
        @Nullable Procedure leader = chosen.leader();
        if (leader != null) {
            lines.add(part(chosen, leader, names));
        }
        if (chosen.procedure().status() == ProcedureStatus.CANCELLED) {
            lines.add(cancelled(chosen, names));
        }
        waiting(shown, chosen).map(one -> planned(shown, one, chosen, names)).ifPresent(lines::add);
        repeat(shown, leader == null ? chosen.procedure().id() : leader.id())
                .map(repeat -> repeated(repeat, names))
                .ifPresent(lines::add);
        return lines;
    }

    /** The chosen one where it is planned, else the first whose planned time is past: nobody said what became of it. */
    private Optional<Episode> waiting(RecordModel.Shown shown, Episode chosen) {
        if (chosen.procedure().status() == ProcedureStatus.PLANNED) {
            return Optional.of(chosen);
        }
        return shown.record().episodes().stream()
                .filter(one -> one.procedure().status() == ProcedureStatus.PLANNED)
                .filter(one -> isPast(one.procedure()))
                .findFirst();
    }

    private Node planned(RecordModel.Shown shown, Episode episode, Episode chosen, ProcedureNames names) {
        Procedure procedure = episode.procedure();
        boolean isChosen = episode.equals(chosen);
        String key = isChosen ? "record.planned" : "record.planned.other";
        String said = words.get(isPast(procedure) ? key + ".past" : key, names.when(procedure), names.title(procedure));
        Button done = isChosen
                ? Buttons.main("record-done", words.get("record.planned.done"), () -> done(shown, episode, names))
                : Buttons.plain("record-done", words.get("record.planned.done"), () -> done(shown, episode, names));
        Button cancel = Buttons.link(
                "record-cancel",
                words.get("record.planned.cancel"),
                () -> mending.cancelProcedure(procedure, names.dated(procedure)));
        return new RecordLine("record-planned", Octicons.CALENDAR_16, said, cancel, done);
    }

    private void done(RecordModel.Shown shown, Episode episode, ProcedureNames names) {
        workplace
                .navigator()
                .openPanel(
                        ProcedureStepPanel.done(workplace, mending, episode, names, SafetyNotice.of(shown, episode)));
    }

    private Node cancelled(Episode episode, ProcedureNames names) {
        Procedure procedure = episode.procedure();
        return new RecordLine(
                "record-cancelled",
                Octicons.CIRCLE_SLASH_16,
                words.get(
                        "record.cancelled",
                        names.when(procedure),
                        Objects.requireNonNullElse(procedure.cancelReason(), "")),
                Buttons.link(
                        "record-plan-again",
                        words.get("record.cancelled.plan"),
                        () -> workplace
                                .navigator()
                                .openPanel(ProcedureStepPanel.planAgain(workplace, mending, episode, names))));
    }

    private Node part(Episode episode, Procedure leader, ProcedureNames names) {
        int own = episode.followUp().assessments().size();
        String said = words.get("record.part", names.title(leader), names.when(leader));
        return new RecordLine(
                "record-part",
                Octicons.GIT_MERGE_16,
                own == 0 ? said : said + " " + words.count("record.part.own", own),
                Buttons.link("record-part-show", words.get("record.part.show"), () -> choose.accept(leader.id())));
    }

    private Node repeated(Repeat repeat, ProcedureNames names) {
        return new RecordLine(
                "record-repeat",
                Octicons.INFO_16,
                words.get("record.repeat", names.date(repeat.later()), names.date(repeat.earlier())),
                Buttons.link(
                        "record-repeat-end",
                        words.get("record.repeat.end"),
                        () -> workplace
                                .navigator()
                                .openPanel(CourseEndPanel.confirm(workplace, mending, repeat, names))));
    }

    /** The course that may have ended with the procedure, or that the procedure may have ended. */
    private static Optional<Repeat> repeat(RecordModel.Shown shown, ProcedureId chosen) {
        return shown.record().patient().diedOn() != null
                ? Optional.empty()
                : Repeat.proposed(shown.record().episodes()).stream()
                        .filter(one -> one.earlier().id().equals(chosen)
                                || one.later().id().equals(chosen))
                        .findFirst();
    }

    /** Whether the planned time, or where only the day is known the whole day, is over. */
    private boolean isPast(Procedure planned) {
        Clock clock = workplace.clock();
        return planned.at().toTheMinute()
                ? planned.at().instant().isBefore(clock.instant())
                : !planned.at().startOfDay(1).isAfter(clock.instant());
    }
}
