package org.paintrend.exchange.release;

import java.util.List;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.privacy.SmallCells;
import org.paintrend.domain.privacy.Traits;

/**
 * All that a file that leaves the clinic may say.
 *
 * @param isIdentifiable whether it names patients; otherwise it was built up of what is allowed ({@link Deidentified})
 * @param subjects in the order in which they are written
 * @param timepoints of every plan in use, each once
 * @param vocabulary what its codes mean
 */
public record Release(
        boolean isIdentifiable, List<Subject> subjects, List<Timepoint> timepoints, Vocabulary vocabulary) {
    public Release {
        subjects = List.copyOf(subjects);
        timepoints = List.copyOf(timepoints);
        if (subjects.stream().anyMatch(one -> one.who() instanceof Who.Named != isIdentifiable)) {
            throw new IllegalArgumentException("either every subject is named, or none is");
        }
    }

    /** How many procedures that were done are in it. */
    public int treatments() {
        return subjects.stream().mapToInt(one -> one.done().size()).sum();
    }

    /** Which combinations of sex, age and procedure are held by so few that they could be recognised. */
    public SmallCells smallCells() {
        var count = new SmallCells.Count();
        subjects.forEach(subject -> subject.done()
                .forEach(one ->
                        count.add(subject.who().key(), Traits.of(subject.sex(), one.ageYears(), one.technique()))));
        return count.result();
    }

    /** The same with its first subjects alone, for whoever looks before it leaves. */
    public Release first(int count) {
        return new Release(
                isIdentifiable, subjects.subList(0, Math.min(count, subjects.size())), timepoints, vocabulary);
    }
}
