package org.paintrend.ui.followups;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.Clinic;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.ui.common.Tasks;
import org.paintrend.words.ProcedureNames;
import org.paintrend.words.Words;

/**
 * Who is due now, kept right as long as a clinic is open: read again after every change, and at the instant at which
 * time alone moves somebody to another group. The badge and the screen look at the same list, so that they never
 * disagree, and the screen opens on a list that is there already.
 *
 * <p>All but {@link #leave} is called on the FX thread.
 */
public final class DueWatch {
    /** How often the clock is looked at; a timer set for an instant would be late after the computer slept. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Clinic clinic;
    private final Words words;
    private final Clock clock;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable DueIndex> index = new ReadOnlyObjectWrapper<>(this, "index");
    private final ReadOnlyObjectWrapper<Instant> minute;
    private Runnable stopListening = () -> {};
    private boolean reading;
    private boolean again;
    private volatile boolean left;

    public DueWatch(Clinic clinic, Words words, Clock clock, Tasks tasks) {
        this.clinic = clinic;
        this.words = words;
        this.clock = clock;
        this.tasks = tasks;
        this.minute = new ReadOnlyObjectWrapper<>(this, "minute", minuteNow());
    }

    /** Reads, and keeps watching until somebody leaves. */
    public void open() {
        stopListening = clinic.onChange(change -> Platform.runLater(this::read));
        read();
        Thread.ofVirtual().name("due").start(this::lookAtTheClock);
    }

    /** The clinic may be closed at any moment: what was begun for it counts no more. */
    public void leave() {
        left = true;
        stopListening.run();
    }

    /** How many are overdue or due today; 0 until it was read. */
    public IntegerExpression pressing() {
        return Bindings.createIntegerBinding(
                () -> {
                    @Nullable DueIndex read = index.get();
                    return read == null ? 0 : read.list().pressing();
                },
                index);
    }

    /** Everybody who is due; absent until it was read. */
    ReadOnlyObjectProperty<@Nullable DueIndex> index() {
        return index.getReadOnlyProperty();
    }

    /** The time, cut to the minute: what is said of a duration may change with it. */
    ReadOnlyObjectProperty<Instant> minute() {
        return minute.getReadOnlyProperty();
    }

    /** The present instant. */
    Instant now() {
        return clock.instant();
    }

    /** The zone of the clinic's day. */
    ZoneId zone() {
        return clock.getZone();
    }

    /** Reads everybody again; of several wishes while it reads, one more reading is made. */
    void read() {
        if (left) {
            return;
        }
        if (reading) {
            again = true;
            return;
        }
        reading = true;
        tasks.run(this::all, this::show, this::failed);
    }

    /** Looks whether time moved somebody, and reads again if so. */
    void tick() {
        if (left) {
            return;
        }
        minute.set(minuteNow());
        @Nullable DueIndex read = index.get();
        if (read != null && read.isStaleAt(clock.instant())) {
            read();
        }
    }

    private DueIndex all() {
        List<Technique> techniques = clinic.procedures().techniques();
        return DueIndex.of(clinic.followUps().list(), new ProcedureNames(words, techniques));
    }

    private void show(DueIndex now) {
        reading = false;
        if (left) {
            return;
        }
        index.set(now);
        if (again) {
            again = false;
            read();
        }
    }

    private void failed(Exception failure) {
        reading = false;
        if (!left) {
            throw new IllegalStateException("those who are due were not read", failure);
        }
    }

    private void lookAtTheClock() {
        try {
            while (!left) {
                Thread.sleep(LOOK);
                Platform.runLater(this::tick);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private Instant minuteNow() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }
}
