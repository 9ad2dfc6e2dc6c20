package org.paintrend.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.paintrend.clinic.catalogue.ClinicCatalogue;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.LanssItem;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.Mrc;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.assessment.Pgic;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.patient.Identity;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.privacy.StudyId;
import org.paintrend.domain.procedure.Bmi;
import org.paintrend.domain.procedure.Drug;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;
import org.paintrend.domain.sheet.Option;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.exchange.release.Asked;
import org.paintrend.exchange.release.Filled;
import org.paintrend.exchange.release.Prose;
import org.paintrend.exchange.release.Release;
import org.paintrend.exchange.release.Subject;
import org.paintrend.exchange.release.Taken;
import org.paintrend.exchange.release.Treatment;
import org.paintrend.exchange.release.Vocabulary;
import org.paintrend.exchange.release.When;
import org.paintrend.exchange.release.Who;

/** A release with something of everything that a release can hold, and next to nothing of one patient. */
public final class Everything {
    public static final String FORMULA = "=HYPERLINK(\"http://x\")";

    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    private static final ClinicCatalogue CATALOGUE = new ClinicCatalogue(List.of());

    private final boolean named;

    private Everything(boolean named) {
        this.named = named;
    }

    public static Release named() {
        return new Everything(true).release();
    }

    public static Release numbered() {
        return new Everything(false).release();
    }

    private Release release() {
        var full = new Subject(
                named
                        ? new Who.Named(
                                new PatientCode("=Ö 1|<b>"),
                                new Identity(FORMULA, "Denemeoğlu", LocalDate.of(1930, 1, 2), "+90 500", null))
                        : new Who.Numbered(new StudyId("S-0123456789")),
                Sex.FEMALE,
                List.of(treatment(true, 1, "09:30"), treatment(false, 2, "09:30")));
        var bare = new Subject(
                named
                        ? new Who.Named(new PatientCode("B"), Identity.NONE)
                        : new Who.Numbered(new StudyId("S-9999999999")),
                null,
                List.of(new Treatment(
                        when(1, ""),
                        ProcedureStatus.DONE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Prose.NONE,
                        List.of(),
                        List.of())));
        return new Release(
                named,
                List.of(full, bare),
                FollowUpPlan.standard().timepoints(),
                new Vocabulary(CATALOGUE.techniques(), CATALOGUE.sheets(), CATALOGUE.formulary()));
    }

    private Treatment treatment(boolean full, int number, String time) {
        return new Treatment(
                when(number, time),
                ProcedureStatus.DONE,
                "transsacral-block",
                Side.BILATERAL,
                named ? 96 : 90,
                new Bmi(2380),
                0,
                named
                        ? new Prose(
                                FORMULA,
                                "leg",
                                "S1, S2",
                                "Dr Kaya",
                                "+1",
                                null,
                                List.of(new Drug("lidocaine", "150 mg", "1 %", "15 mL")))
                        : Prose.NONE,
                full ? assessments() : List.of(),
                full ? sheets() : List.of());
    }

    private When when(int number, String time) {
        return named
                ? new When.On(
                        time.isEmpty()
                                ? Moment.on(LocalDate.of(2026, 3, 2), ZONE)
                                : Moment.at(LocalDateTime.parse("2026-03-02T" + time), ZONE))
                : new When.Counted(number, number == 1 ? null : 0);
    }

    private List<Asked> assessments() {
        List<Asked> all = new ArrayList<>();
        Taken before = taken("2026-03-01T10:00", -1);
        all.add(asked("pre", true, before, Nrs.of(8), Lanss.ofTotal(19), null, null, null));
        all.add(asked("pre", false, null, Nrs.of(9), null, null, null, null));
        all.add(asked(
                "1h",
                true,
                taken("2026-03-02T10:30", 0),
                new Nrs(0, RecallPeriod.WORST_24H),
                null,
                null,
                new Mrc(5),
                null));
        all.add(asked(
                "3w",
                true,
                taken("2026-03-23T10:30", 21),
                null,
                Lanss.ofItems(Map.of(LanssItem.DYSAESTHESIA, true, LanssItem.EVOKED, false)),
                new Pgic(2),
                null,
                null));
        all.add(asked("12w", true, taken("2026-05-25T10:30", 84), null, null, null, null, AbsenceReason.DECLINED));
        for (AbsenceReason reason : AbsenceReason.values()) {
            all.add(asked("12w", false, null, null, null, null, null, reason));
        }
        all.add(asked(null, false, taken("2026-04-12T10:30", 41), Nrs.of(3), null, null, null, null));
        all.add(asked("99w", false, null, null, null, null, null, AbsenceReason.OTHER));
        return all;
    }

    private static Asked asked(
            String timepoint,
            boolean counts,
            Taken taken,
            Nrs nrs,
            Lanss lanss,
            Pgic pgic,
            Mrc mrc,
            AbsenceReason why) {
        return new Asked(timepoint, counts, taken, Mode.PHONE, nrs, lanss, pgic, mrc, why, null, null, null);
    }

    private Taken taken(String time, int day) {
        return named ? new Taken.At(Moment.at(LocalDateTime.parse(time), ZONE)) : new Taken.Day(day);
    }

    private List<Filled> sheets() {
        List<Filled> sheets = new ArrayList<>();
        sheets.add(new Filled(
                SheetKind.MEDICATION,
                "pre",
                Map.of(
                        "drug-pregabalin-change", "taken",
                        "drug-pregabalin-dose", "150",
                        "drug-fentanyl-patch-change", "taken",
                        "drug-fentanyl-patch-dose", "12.5",
                        "drug-tramadol-change", "taken",
                        "drug-tramadol-needed", "yes")));
        sheets.add(new Filled(SheetKind.MEDICATION, "3w", Map.of("drug-pregabalin-change", "stopped")));
        sheets.add(new Filled(SheetKind.MEDICATION, "12w", Map.of("medication-none", "yes")));
        for (String severity : options("event-severity")) {
            sheets.add(event("pain-flare", severity, "related-possible", "recovered"));
        }
        for (String relation : options("event-relation")) {
            sheets.add(event("other", "mild", relation, "recovering"));
        }
        for (String outcome : options("event-outcome")) {
            sheets.add(event("event-other", "mild", "unrelated", outcome));
        }
        return sheets;
    }

    private Filled event(String kind, String severity, String relation, String outcome) {
        Map<String, String> coded = new java.util.HashMap<>(Map.of(
                "event-kind", kind,
                "event-onset", named ? "2026-03-02" : "0",
                "event-severity", severity,
                "event-relation", relation,
                "event-action", "action-observed action-drug",
                "event-outcome", outcome,
                "event-ended", named ? "2026-03-05" : "3"));
        if (named) {
            coded.put("event-onset-time", "17:05");
            coded.put("event-name", FORMULA);
            coded.put("event-note", "-x");
        }
        return new Filled(SheetKind.ADVERSE_EVENT, null, coded);
    }

    private static List<String> options(String field) {
        return CATALOGUE.sheets().get(SheetKind.ADVERSE_EVENT).known(field).orElseThrow().options().stream()
                .map(Option::id)
                .toList();
    }
}
