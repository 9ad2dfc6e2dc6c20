package org.paintrend.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.paintrend.domain.safety.SafetyCase;
import org.paintrend.domain.safety.SafetyFields;
import org.paintrend.domain.safety.SafetyOutcome;
import org.paintrend.domain.safety.SafetyQuestion;
import org.paintrend.domain.sheet.FieldKind;
import org.paintrend.domain.sheet.SheetField;
import org.paintrend.ui.common.Choice;
import org.paintrend.ui.common.QuestionRow;
import org.paintrend.ui.common.Reveal;
import org.paintrend.words.SafetyWords;
import org.paintrend.words.SheetWords;
import org.paintrend.words.Words;

/** The questions before a procedure, those that are asked of it, and beside them what stands in its way. */
final class SafetyBody implements SheetBody {
    private final SheetModel model;
    private final SafetyCase safety;
    private final SheetBoxes boxes;
    private final VBox fields = new VBox(18);
    private final VBox side;
    private final List<QuestionRow<?>> plan = new ArrayList<>();
    private final List<SafetyRow> rows = new ArrayList<>();
    private final SafetyFindings findings;
    private final SafetyOverrideForm override;

    /** @param needsReason whether a reason for the change has to be given */
    SafetyBody(Words words, SheetModel model, SafetyCase safety, boolean needsReason) {
        this.model = model;
        this.safety = safety;
        this.boxes = new SheetBoxes(words, model);
        var safetyWords = new SafetyWords(
                words,
                safety.check().limits(),
                safety.episode().procedure().at().zone());
        this.findings = new SafetyFindings(words, safetyWords, "safety");
        fields.getStyleClass().add("form");
        plan(words);
        fields.getChildren().add(SafetyFindings.text(words.get("safety.questions"), "heading"));
        var questions = new VBox();
        questions.getStyleClass().addAll("questions", "safety-questions");
        for (SafetyQuestion question : safety.check().questions()) {
            rows.add(new SafetyRow(words, model, question, boxes, this::move));
        }
        questions.getChildren().addAll(rows);
        fields.getChildren().addAll(questions, boxes.box(model.field(SafetyFields.NOTE)));
        this.override = new SafetyOverrideForm(words, safetyWords, model, boxes);
        if (needsReason) {
            fields.getChildren().add(boxes.reason());
        }
        this.side = new VBox(18, findings, override, SafetyFindings.text(words.get("safety.support"), "second-line"));
        side.getStyleClass().add("safety-side");
        boxes.showFaults();
    }

    @Override
    public Node fields() {
        return fields;
    }

    @Override
    public Optional<Node> side() {
        return Optional.of(side);
    }

    @Override
    public Node first() {
        return plan.getFirst().firstFocus();
    }

    @Override
    public boolean showsFaults(String field) {
        return boxes.has(field);
    }

    @Override
    public void toFault() {
        boxes.toFault();
    }

    @Override
    public void filled() {
        override.begins(safety.read(model.form().typed()).answers());
        changed();
    }

    @Override
    public void changed() {
        Map<String, String> typed = model.form().typed();
        SafetyOutcome outcome = safety.outcome(typed);
        List<SafetyQuestion> asked = safety.asked(outcome.sheet());
        rows.forEach(row -> {
            boolean isAsked = asked.contains(row.question());
            row.setVisible(isAsked);
            row.setManaged(isAsked);
            row.show();
        });
        findings.show(outcome, !typed.isEmpty());
        override.show(outcome);
    }

    private void plan(Words words) {
        var names = new SheetWords(words);
        var questions = new VBox();
        questions.getStyleClass().addAll("questions", "safety-questions", "safety-plan");
        for (SheetField field : model.design().fields()) {
            if (!field.id().startsWith(SafetyFields.PLAN)) {
                continue;
            }
            if (field.kind() == FieldKind.HEADING) {
                fields.getChildren().add(boxes.section(field));
            } else {
                QuestionRow<String> row = QuestionRow.answers(
                        "sheet-" + field.id(),
                        names.name(field.name()),
                        words,
                        List.of("yes", "no", "unknown"),
                        Choice.answer(model.input(field)),
                        this::walk);
                plan.add(row);
                questions.getChildren().add(row);
            }
        }
        fields.getChildren().add(questions);
    }

    private void walk(QuestionRow<?> from, int by) {
        go(plan.indexOf(from) + by);
    }

    private void move(SafetyRow from, int by) {
        List<Node> next = by > 0 ? from.afterAnswer() : List.of();
        if (next.isEmpty()) {
            go(plan.size() + asked().indexOf(from) + by);
        } else {
            Reveal.focus(next.getFirst());
        }
    }

    private void go(int to) {
        List<Node> all = Stream.concat(
                        plan.stream().map(QuestionRow::firstFocus),
                        asked().stream().map(SafetyRow::firstFocus))
                .toList();
        Reveal.focus(all.get(Math.clamp(to, 0, all.size() - 1)));
    }

    private List<SafetyRow> asked() {
        return rows.stream().filter(Node::isVisible).toList();
    }
}
