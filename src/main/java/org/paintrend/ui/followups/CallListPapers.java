package org.paintrend.ui.followups;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.chart.ChartFont;
import org.paintrend.chart.PdfFile;
import org.paintrend.chart.PrintNote;
import org.paintrend.chart.fx.SheetNode;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.domain.followup.DueVisit;
import org.paintrend.exchange.calendar.CalendarWriter;
import org.paintrend.exchange.csv.CallListWriter;
import org.paintrend.report.CallList;
import org.paintrend.report.CallSheet;
import org.paintrend.ui.common.PrintPage;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.DueWords;
import org.paintrend.words.Words;

/** What a shown list becomes outside of the program. Everything here reads from the disk: never on the FX thread. */
final class CallListPapers {
    private final Workplace workplace;
    private final Words words;

    CallListPapers(Workplace workplace) {
        this.workplace = workplace;
        this.words = workplace.words();
    }

    /** Its sheets, for a printer. */
    List<PrintPage> pages(FollowUpsModel.Shown shown) {
        return CallSheet.of(list(shown), ChartFont.installed()).stream()
                .map(sheet -> new PrintPage(sheet.title(), SheetNode.of(sheet), sheet.width(), sheet.height()))
                .toList();
    }

    void writePdf(FollowUpsModel.Shown shown, OutputStream out) throws IOException {
        CallList list = list(shown);
        PdfFile.writeAll(letters -> CallSheet.of(list, letters), CallSheet.MARGIN, words, out);
    }

    void writeTable(FollowUpsModel.Shown shown, OutputStream out) throws IOException {
        CallListWriter.write(visits(shown), out);
    }

    void writeAppointments(FollowUpsModel.Shown shown, OutputStream out) throws IOException {
        new CalendarWriter(workplace.clinic().founded(), workplace.clock().instant(), words).write(visits(shown), out);
    }

    private CallList list(FollowUpsModel.Shown shown) {
        Clinic clinic = workplace.clinic();
        ClinicDetails details = clinic.details();
        var note = new PrintNote(
                details.name(), words.dateTime(workplace.clock().instant(), details.zone()), clinic.actor());
        return CallList.of(
                shown.lines().stream()
                        .map(line -> new CallList.Call(line.due(), line.procedure()))
                        .toList(),
                narrowed(shown),
                note,
                details.phone().isBlank() ? null : details.phone(),
                words);
    }

    /** What was chosen and typed, so that a part of the list is never taken for the whole. */
    private @Nullable String narrowed(FollowUpsModel.Shown shown) {
        String said = Stream.of(
                        shown.group() == null
                                ? ""
                                : words.get("followups.calls.only", new DueWords(words).group(shown.group())),
                        shown.typed().isBlank()
                                ? ""
                                : words.get(
                                        "followups.calls.searched",
                                        shown.typed().strip()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
        return said.isEmpty() ? null : said;
    }

    private static List<DueVisit> visits(FollowUpsModel.Shown shown) {
        return shown.lines().stream().map(DueLine::due).toList();
    }
}
