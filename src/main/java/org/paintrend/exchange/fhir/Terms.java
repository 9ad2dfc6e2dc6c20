package org.paintrend.exchange.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.paintrend.domain.Coded;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.LanssItem;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.medication.MedicineChange;
import org.paintrend.domain.procedure.Side;
import org.paintrend.domain.sheet.Option;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.exchange.release.Release;
import org.paintrend.exchange.release.Vocabulary;
import org.paintrend.words.Clinical;
import org.paintrend.words.Words;

/** Every code of ours that a release can hold, with what it means in English: a bundle reads alike wherever it was made. */
final class Terms {
    static final String PGIC = "pgic";
    static final String MRC = "mrc";
    static final String RECALL_PERIOD = "recall-period";
    static final String TREATED_PAIN = "treated-pain";
    static final String NO_MEDICATION = "no-medication";

    private static final String ENGLISH = "en";

    private final Words words = Words.in(Locale.ENGLISH);
    private final Clinical clinical = new Clinical(words);
    private final Map<CodeSystem, Map<String, String>> meanings = new EnumMap<>(CodeSystem.class);

    Terms(Release release) {
        Vocabulary vocabulary = release.vocabulary();
        for (CodeSystem system : CodeSystem.values()) {
            meanings.put(system, new LinkedHashMap<>());
        }
        of(CodeSystem.OBSERVATION).put(Instrument.LANSS.id(), clinical.instrument(Instrument.LANSS));
        of(CodeSystem.OBSERVATION).put(PGIC, words.get("entry.pgic.name"));
        of(CodeSystem.OBSERVATION).put(MRC, words.get("entry.mrc.name"));
        of(CodeSystem.OBSERVATION).put(RECALL_PERIOD, words.get("registry.fhir.recall-period"));
        of(CodeSystem.CONDITION).put(TREATED_PAIN, words.get("registry.fhir.treated-pain"));
        of(CodeSystem.MEDICINE).put(NO_MEDICATION, words.get("registry.fhir.no-medication"));
        vocabulary.techniques().forEach(one -> of(CodeSystem.TECHNIQUE).put(one.id(), one.name(ENGLISH)));
        release.timepoints().forEach(one -> of(CodeSystem.TIMEPOINT).put(one.id(), clinical.timepoint(one)));
        vocabulary
                .formulary()
                .medicines()
                .forEach(one -> of(CodeSystem.MEDICINE)
                        .putIfAbsent(one.kin(), one.name().in(ENGLISH)));
        put(CodeSystem.SIDE, Side.values(), clinical::side);
        put(CodeSystem.MODE, Mode.values(), clinical::mode);
        put(CodeSystem.RECALL, RecallPeriod.values(), clinical::recall);
        put(CodeSystem.ABSENCE, AbsenceReason.values(), clinical::absence);
        put(CodeSystem.MEDICATION_CHANGE, MedicineChange.values(), MedicineChange::id);
        Arrays.stream(LanssItem.values())
                .forEach(one -> of(CodeSystem.LANSS_ITEM).put(code(one), clinical.item(one)));
        put(CodeSystem.EVENT, vocabulary, "event-kind");
        put(CodeSystem.EVENT_SEVERITY, vocabulary, "event-severity");
        put(CodeSystem.EVENT_RELATION, vocabulary, "event-relation");
        put(CodeSystem.EVENT_ACTION, vocabulary, "event-action");
        put(CodeSystem.EVENT_OUTCOME, vocabulary, "event-outcome");
    }

    /** The code of an item of LANSS. */
    static String code(LanssItem item) {
        return item.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The codes of a system with what each means. */
    Map<String, String> of(CodeSystem system) {
        return Objects.requireNonNull(meanings.get(system));
    }

    /** A code with its meaning; empty where nothing of ours is called so. */
    Optional<ObjectNode> coding(CodeSystem system, String code) {
        return Optional.ofNullable(of(system).get(code)).map(meaning -> Pieces.coding(system.url(), code, meaning));
    }

    /** The same as a concept; what no catalogue knows any more stands there as it was kept. */
    ObjectNode concept(CodeSystem system, String code) {
        return coding(system, code)
                .map(Pieces::concept)
                .orElseGet(() -> Pieces.node().put("text", code));
    }

    private <E extends Enum<E> & Coded> void put(CodeSystem system, E[] values, Function<E, String> meaning) {
        Arrays.stream(values).forEach(one -> of(system).put(one.id(), meaning.apply(one)));
    }

    private void put(CodeSystem system, Vocabulary vocabulary, String field) {
        vocabulary.design(SheetKind.ADVERSE_EVENT).known(field).stream()
                .flatMap(one -> Stream.concat(one.options().stream(), one.retired().stream()))
                .forEach((Option one) -> of(system).put(one.id(), one.name().in(ENGLISH)));
    }
}
