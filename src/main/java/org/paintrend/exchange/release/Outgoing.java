package org.paintrend.exchange.release;

import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.Progress;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.privacy.StudyId;

/**
 * A release with the key to it, which stays here.
 *
 * @param numbers by what each of its patients is called; empty where they are named
 */
public record Outgoing(Release release, Map<PatientId, StudyId> numbers) {
    public Outgoing {
        numbers = Map.copyOf(numbers);
    }

    /** With names. */
    public static Outgoing identifiable(Source source, Selection selection, Progress progress) {
        return new Outgoing(Identifiable.of(source, selection, progress), Map.of());
    }

    /**
     * Without names. A patient who was never exported so is given a number; it is kept once the release leaves.
     *
     * @param random one that cannot be guessed
     */
    public static Outgoing deidentified(
            Clinic clinic, Source source, Selection selection, RandomGenerator random, Progress progress) {
        Map<PatientId, StudyId> numbers = clinic.exports()
                .numbers(
                        source.records().stream()
                                .map(record -> record.patient().id())
                                .toList(),
                        random);
        Release release = Deidentified.of(source, selection, numbers, progress);
        Set<String> used =
                release.subjects().stream().map(one -> one.who().key()).collect(Collectors.toSet());
        return new Outgoing(
                release,
                numbers.entrySet().stream()
                        .filter(one -> used.contains(one.getValue().value()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
