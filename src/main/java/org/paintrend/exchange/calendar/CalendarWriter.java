package org.paintrend.exchange.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Classification;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.paintrend.domain.followup.DueGroup;
import org.paintrend.domain.followup.DueVisit;
import org.paintrend.words.Clinical;
import org.paintrend.words.DueDates;
import org.paintrend.words.Words;

/**
 * Writes visits as appointments. A calendar is synchronised and shared without anybody thinking of patients: an
 * appointment says the code and the timepoint and nothing else of the patient.
 */
public final class CalendarWriter {
    private final Instant founded;
    private final Instant now;
    private final Words words;

    /**
     * @param founded when the database of the clinic was made: keeps its appointments apart from another clinic's
     * @param now stamps every appointment, so that a calendar knows the newer one
     */
    public CalendarWriter(Instant founded, Instant now, Words words) {
        this.founded = founded;
        this.now = now;
        this.words = words;
    }

    /** Whether it is an appointment: due or to come, and not missed already. */
    public static boolean takes(DueVisit visit) {
        return visit.group() != DueGroup.JUST_MISSED;
    }

    /** Writes those visits that are appointments to a stream, which stays open. */
    public void write(List<DueVisit> visits, OutputStream out) throws IOException {
        List<DueVisit> appointments =
                visits.stream().filter(CalendarWriter::takes).toList();
        var calendar = new ICalendar();
        calendar.setProductId("-//PainTrend//PainTrend//" + words.locale().getLanguage());
        for (DueVisit visit : appointments) {
            calendar.addEvent(visit.inMinutes() ? byMinute(visit) : byDay(visit));
        }
        var writer = new ICalWriter(out, ICalVersion.V2_0);
        writer.write(calendar);
        writer.flush();
    }

    /** On the target day, beside whatever else fills that day. */
    private VEvent byDay(DueVisit visit) {
        VEvent event = event(visit);
        event.setDateStart(day(visit.target()));
        event.setDateEnd(day(visit.target().plusDays(1)));
        event.setTransparency(Transparency.transparent());
        return event;
    }

    /**
     * As long as its window is open. In UTC: every calendar shows it in its reader's zone, and the hour that a clock which
     * is put back shows twice stays unambiguous, which local time in iCalendar cannot say.
     */
    private VEvent byMinute(DueVisit visit) {
        VEvent event = event(visit);
        event.setDateStart(Date.from(visit.window().opens()), true);
        event.setDateEnd(Date.from(visit.closes()), true);
        return event;
    }

    private VEvent event(DueVisit visit) {
        var event = new VEvent();
        event.setUid(uid(visit));
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(words.get(
                "due.event",
                visit.patient().code().value(),
                new Clinical(words).timepoint(visit.visit().timepoint())));
        event.setDescription(description(visit));
        event.setClassification(Classification.private_());
        return event;
    }

    /** The window; its minutes with the zone they are those of. */
    private String description(DueVisit visit) {
        String window = new DueDates(words).window(visit);
        return visit.inMinutes()
                ? words.get("due.event.window-in", window, visit.zone().getId())
                : words.get("due.event.window", window);
    }

    /** The same for the same visit whenever it is written, so that a calendar updates its appointment. */
    private String uid(DueVisit visit) {
        String visited = "paintrend:" + founded.toEpochMilli() + ":"
                + visit.procedure().id().value() + ":"
                + visit.visit().timepoint().id();
        return UUID.nameUUIDFromBytes(visited.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
