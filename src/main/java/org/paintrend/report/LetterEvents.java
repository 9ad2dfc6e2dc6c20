package org.paintrend.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetField;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.report.Part.Facts;
import org.paintrend.report.Part.Text;
import org.paintrend.report.Part.Tone;
import org.paintrend.words.EvidenceText.Line;
import org.paintrend.words.SheetWords;
import org.paintrend.words.Words;

/** The adverse events of a course. None recorded is told from none that anybody asked for. */
final class LetterEvents {
    private static final String COMPLICATIONS = "technique-complications";
    private static final String NO_COMPLICATION = "complications-none";
    private static final String ONSET = "event-onset";
    private static final List<String> BY_ITSELF = List.of("event-kind", "event-name", "event-severity");
    private static final List<String> NAMED = List.of("event-relation", "event-action", "event-outcome", "event-ended");

    private final LetterCase about;
    private final Words words;
    private final SheetWords names;

    LetterEvents(LetterCase about, Words words) {
        this.about = about;
        this.words = words;
        this.names = new SheetWords(words);
    }

    List<Part> parts(Episode course) {
        List<Sheet> events = about.sheets(SheetKind.ADVERSE_EVENT, course);
        if (events.isEmpty()) {
            return List.of(new Text(words.get(none(course)), Tone.PLAIN));
        }
        SheetDesign design = about.design(SheetKind.ADVERSE_EVENT, course.procedure());
        return List.of(new Facts(events.stream()
                .map(event -> new Line(value(design, event, ONSET).orElse(""), said(design, event)))
                .toList()));
    }

    private String said(SheetDesign design, Sheet event) {
        Stream<String> first = BY_ITSELF.stream().flatMap(field -> value(design, event, field).stream());
        Stream<String> second = NAMED.stream()
                .flatMap(id -> design.known(id).stream())
                .flatMap(field -> value(design, event, field.id()).stream()
                        .map(value -> words.get("report.letter.events.field", names.label(field), value)));
        return Stream.concat(first, second).collect(Collectors.joining(" \u00b7 "));
    }

    private Optional<String> value(SheetDesign design, Sheet event, String id) {
        Optional<SheetField> field = design.known(id);
        return event.value(id)
                .map(value -> field.map(one -> names.value(one, value)).orElse(value));
    }

    /** Every procedure of the course has to say that there was no complication. */
    private String none(Episode course) {
        List<String> answers = about.sheets(SheetKind.TECHNIQUE, course).stream()
                .flatMap(sheet -> sheet.value(COMPLICATIONS).stream())
                .toList();
        if (answers.stream().anyMatch(answer -> !answer.equals(NO_COMPLICATION))) {
            return "report.letter.events.not-described";
        }
        return answers.size() == about.procedures(course).size()
                ? "report.letter.events.none"
                : "report.letter.events.not-asked";
    }
}
