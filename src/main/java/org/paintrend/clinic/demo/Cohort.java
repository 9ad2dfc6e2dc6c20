package org.paintrend.clinic.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.followup.AttemptResult;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.CourseEnd;
import org.paintrend.domain.procedure.CourseEndKind;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.PainTarget;

/**
 * An invented cohort in which everything occurs that a clinic meets: zeros, drop-outs, late visits, repeats, courses that
 * run now. A patient depends on the seed and the number alone, so that a smaller cohort is the beginning of a larger one.
 */
final class Cohort {
    private static final int KINDS = 12;
    private static final long STRIDE = 1_000_003;
    /** Spreads neighbouring seeds, whose first numbers would otherwise resemble each other. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final LocalTime CALL = LocalTime.of(10, 20);

    private final Frame frame;
    private final long seed;

    Cohort(Frame frame, long seed) {
        this.frame = frame;
        this.seed = seed;
    }

    List<Invented> patients(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(this::patient).toList();
    }

    private Invented patient(int number) {
        Random random = new Random((seed * STRIDE + number) * SPREAD);
        Patient patient = People.person(number, random, frame.today());
        Treatment treatment = Treatment.of(number);
        PainTarget target = treatment.target(number);
        CaseDescription description =
                treatment.describe(random, patient.identity().birthDate() != null);
        Pain pain = new Pain(random, number % 23 == 5, number % 3 == 0);
        Story story = new Story(number, random, treatment, target, description, pain);
        return new Invented(patient, procedures(story));
    }

    private List<Invented.Treated> procedures(Story story) {
        return switch (story.number % KINDS) {
            case 6 -> List.of(running(story, 24 + story.random.nextInt(44)));
            case 7 -> List.of(running(story, 21));
            case 8 -> List.of(running(story, 86 + story.random.nextInt(10)));
            case 9 -> twice(story);
            case 10 -> notDone(story);
            case 11 -> List.of(droppedOut(story));
            default -> List.of(finished(story, daysAgo(story.random)));
        };
    }

    /** Everything that was used to make one patient. */
    private record Story(
            int number,
            Random random,
            Treatment treatment,
            PainTarget target,
            CaseDescription description,
            Pain pain) {}

    private static int daysAgo(Random random) {
        return 110 + random.nextInt(600);
    }

    private Sitting sitting(Story story, int daysAgo) {
        LocalDate day = frame.today().minusDays(daysAgo);
        LocalTime time = LocalTime.of(8, 30).plusMinutes(15L * story.random.nextInt(30));
        // Of one in fifteen only the day is known.
        Moment at = story.number % 15 == 4 ? Moment.on(day, frame.zone()) : Moment.at(day.atTime(time), frame.zone());
        return story.treatment.fill(new Sitting(frame, at), story.target, story.description, story.random);
    }

    private static void before(Sitting sitting, Story story) {
        sitting.scored(
                "pre",
                sitting.at().toTheMinute() ? sitting.minutes(-30) : sitting.day(-1, LocalTime.of(11, 0)),
                Mode.CLINIC,
                story.pain.baseline(),
                story.pain.lanssBefore());
    }

    private static void hourAfter(Sitting sitting, Story story) {
        if (sitting.at().toTheMinute()) {
            int minutes = 45 + story.random.nextInt(40);
            sitting.scored("1h", sitting.minutes(minutes), Mode.CLINIC, story.pain.nrs(0), null);
        }
    }

    private static void later(Sitting sitting, Story story, String timepoint, int day, int followUp) {
        Mode mode = story.random.nextInt(3) == 0 ? Mode.PHONE : Mode.CLINIC;
        LocalTime time = LocalTime.of(9, 0).plusMinutes(10L * story.random.nextInt(40));
        int nrs = story.pain.nrs(followUp);
        sitting.scored(timepoint, sitting.day(day, time), mode, nrs, story.pain.lanss(followUp, mode));
    }

    private Invented.Treated finished(Story story, int daysAgo) {
        Sitting sitting = sitting(story, daysAgo);
        before(sitting, story);
        hourAfter(sitting, story);
        later(sitting, story, "3w", 17 + story.random.nextInt(9), 1);
        if (story.number % 10 == 4) {
            late(sitting, story);
        } else {
            later(sitting, story, "12w", 76 + story.random.nextInt(18), 2);
        }
        return sitting.build();
    }

    private static void late(Sitting sitting, Story story) {
        sitting.scored(
                "12w",
                sitting.day(105, LocalTime.of(14, 20)),
                Mode.CLINIC,
                story.pain.nrs(2),
                story.pain.lanss(2, Mode.CLINIC),
                null,
                "Was away; came three weeks after the appointment.");
    }

    /** A course that began so many days ago and was asked at everything that lies well behind. */
    private Invented.Treated running(Story story, int daysAgo) {
        Sitting sitting = sitting(story, daysAgo);
        before(sitting, story);
        hourAfter(sitting, story);
        if (daysAgo > 21) {
            later(sitting, story, "3w", 18 + story.random.nextInt(4), 1);
        }
        if (daysAgo > 84) {
            // Somebody has tried already: never, or up to three times, as often as a clinic usually does.
            for (int tried = story.number / KINDS % 4; tried > 0; tried--) {
                sitting.called("12w", sitting.day(daysAgo - tried, CALL), AttemptResult.NO_ANSWER, null);
            }
        }
        return sitting.build();
    }

    private Invented.Treated droppedOut(Story story) {
        Sitting sitting = sitting(story, daysAgo(story.random));
        before(sitting, story);
        hourAfter(sitting, story);
        int way = story.number / KINDS % 4;
        if (way != 1) {
            later(sitting, story, "3w", 20, 1);
        }
        switch (way) {
            case 0 -> sitting.absent("12w", AbsenceReason.UNREACHABLE);
            case 1 -> sitting.absent("3w", AbsenceReason.DECLINED).absent("12w", AbsenceReason.DECLINED);
            case 2 ->
                sitting.ended(
                        new CourseEnd(CourseEndKind.SURGERY, sitting.at().date().plusDays(45)));
            default -> sitting.noted("Did not come at 12 weeks; nobody noted why.");
        }
        return sitting.build();
    }

    /** A repeat: after a full course, or so soon that it ends the first one. */
    private List<Invented.Treated> twice(Story story) {
        List<Invented.Treated> both = new ArrayList<>();
        if (story.number / KINDS % 2 == 0) {
            both.add(finished(story, 330));
            both.add(finished(story, 160));
        } else {
            Sitting first = sitting(story, 200);
            Sitting second = sitting(story, 155);
            before(first, story);
            hourAfter(first, story);
            later(first, story, "3w", 21, 1);
            first.ended(new CourseEnd(CourseEndKind.REPEAT, second.at().date()));
            before(second, story);
            hourAfter(second, story);
            later(second, story, "3w", 20, 1);
            later(second, story, "12w", 84, 2);
            both.add(first.build());
            both.add(second.build());
        }
        return both;
    }

    private List<Invented.Treated> notDone(Story story) {
        if (story.number / KINDS % 2 == 0) {
            Sitting planned = sitting(story, -6 - story.random.nextInt(20)).planned();
            planned.scored(
                    "pre",
                    frame.now().minusSeconds(86_400),
                    Mode.CLINIC,
                    story.pain.baseline(),
                    story.pain.lanssBefore());
            return List.of(planned.build());
        }
        Sitting cancelled = sitting(story, 60 + story.random.nextInt(60)).cancelled("Fever on the day.");
        return List.of(cancelled.build(), finished(story, 130));
    }
}
