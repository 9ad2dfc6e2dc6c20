package org.paintrend.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paintrend.domain.followup.Due;
import org.paintrend.domain.followup.DueVisit;
import org.paintrend.domain.patient.Identity;
import org.paintrend.words.Words;

/** Appointments made at 10:00 on 3 November 2026, read back by another library. */
final class CalendarWriterTest {
    private static final Instant FOUNDED = Instant.parse("2025-01-02T03:04:05.678Z");
    private static final Instant NOW = Due.instant("2026-11-03T10:00", Due.ISTANBUL);
    private static final Identity SOMEBODY =
            new Identity("Çağrıcan", "Işıkoğlu", LocalDate.of(1961, 4, 23), "0500 555 44 33", "his neighbour Hüsnü");

    private final Due due = new Due("2026-11-03T10:00", Due.ISTANBUL)
            .treated("D-1", SOMEBODY, "öğleden sonra", "2026-10-09", "2026-11-01T10:00")
            .treated("D,2;x", SOMEBODY, null, "2026-11-03T09:20")
            .treated("D-4", SOMEBODY, null, "2026-10-01");

    @Test
    void everyVisitThatIsDueOrToComeIsAnAppointmentAndNoMissedOne() throws Exception {
        assertThat(events(due.visits()))
                .extracting(event -> event.getSummary().getValue())
                .containsExactly(
                        "D-1, 3 weeks",
                        "D,2;x, 1 hour",
                        "D,2;x, 3 weeks",
                        "D-4, 12 weeks",
                        "D-1, 12 weeks",
                        "D,2;x, 12 weeks");
        assertThat(due.visits()).hasSize(7);
    }

    @Test
    void aWindowOfDaysFillsItsTargetDayAndTellsItsEnds() throws Exception {
        VEvent event = events(due.visits()).getFirst();
        assertThat((Object) event.getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2026, 10, 30));
        assertThat((Object) event.getDateTimeEnd().getDate()).isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(event.getDescription().getValue()).isEqualTo("Window: 23 Oct 2026 – 6 Nov 2026");
        assertThat(text(due.visits()))
                .contains("DTSTART;VALUE=DATE:20261030", "TRANSP:TRANSPARENT", "CLASS:PRIVATE")
                .contains("DTSTAMP:20261103T070000Z");
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Istanbul, 2026-11-03T09:20, 2026-11-03T09:50+03:00, 2026-11-03T11:21+03:00",
        "Europe/Berlin, 2026-10-24T23:30, 2026-10-25T00:00+02:00, 2026-10-25T01:31+02:00",
        "Europe/Berlin, 2026-10-25T01:30, 2026-10-25T02:00+02:00, 2026-10-25T02:31+01:00",
        "America/New_York, 2027-03-14T01:10, 2027-03-14T01:40-05:00, 2027-03-14T04:11-04:00",
        "Asia/Kolkata, 2026-11-03T09:20, 2026-11-03T09:50+05:30, 2026-11-03T11:21+05:30",
        "UTC, 2026-11-03T09:20, 2026-11-03T09:50Z, 2026-11-03T11:21Z"
    })
    void aWindowOfMinutesLastsAsLongAsItIsOpenAndNamesItsZone(
            ZoneId zone, String at, OffsetDateTime opens, OffsetDateTime closes) throws Exception {
        List<DueVisit> visits =
                new Due(at, zone).treated("D-1", SOMEBODY, null, at).visits("1h");
        VEvent event = events(visits).getFirst();
        assertThat(Instant.from(event.getDateTimeStart().getDate())).isEqualTo(opens.toInstant());
        assertThat(Instant.from(event.getDateTimeEnd().getDate())).isEqualTo(closes.toInstant());
        assertThat(event.getDescription().getValue()).endsWith("(" + zone + ")");
    }

    @Test
    void writtenAgainAnAppointmentKeepsItsUidAndGetsANewerStamp() throws Exception {
        List<VEvent> first = events(due.visits());
        List<VEvent> later = read(text(due.visits(), FOUNDED, NOW.plusSeconds(3600), Locale.of("tr")));
        assertThat(uids(later)).isEqualTo(uids(first)).doesNotHaveDuplicates();
        assertThat(later.getFirst().getDateTimeStamp().getDate()).isEqualTo(NOW.plusSeconds(3600));
        assertThat(later.getFirst().getSummary().getValue()).isEqualTo("D-1, 3. hafta");
    }

    @Test
    void theAppointmentsOfAnotherClinicAreOthers() throws Exception {
        assertThat(uids(read(text(due.visits(), FOUNDED.plusMillis(1), NOW, Locale.ENGLISH))))
                .doesNotContainAnyElementsOf(uids(events(due.visits())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Çağrıcan",
                "Işıkoğlu",
                "0500",
                "555",
                "44 33",
                "1961",
                "0423",
                "Hüsnü",
                "neighbour",
                "öğleden",
                "leg",
                "S1",
                "block",
                "desk",
                "no-answer"
            })
    void noByteTellsWhoItIsOrWhatWasDone(String personal) throws IOException {
        for (Locale language : Words.LANGUAGES) {
            // A long line goes on in the next one behind a blank: what is told must not hide in the fold.
            String unfolded = text(due.visits(), FOUNDED, NOW, language)
                    .replace("\r\n ", "")
                    .lines()
                    .filter(line -> !line.startsWith("UID:"))
                    .reduce("", (all, line) -> all + line + "\n");
            assertThat(unfolded).hasSizeGreaterThan(1000).doesNotContainIgnoringCase(personal);
        }
    }

    @Test
    void theDayIsThatOfTheProcedureWhereverTheComputerStands() throws IOException {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Sao_Paulo")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(text(due.visits())).contains("DTSTART;VALUE=DATE:20261030");
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private List<VEvent> events(List<DueVisit> visits) throws IOException, ParserException {
        return read(text(visits));
    }

    private static List<VEvent> read(String text) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate();
        return calendar.getComponents(Component.VEVENT);
    }

    private static List<String> uids(List<VEvent> events) {
        return events.stream()
                .map(event -> event.getRequiredProperty(Property.UID).getValue())
                .toList();
    }

    private static String text(List<DueVisit> visits) throws IOException {
        return text(visits, FOUNDED, NOW, Locale.ENGLISH);
    }

    private static String text(List<DueVisit> visits, Instant founded, Instant now, Locale language)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        new CalendarWriter(founded, now, Words.in(language)).write(visits, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
