package org.paintrend.ui.record;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.outcome.Course;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Icons;
import org.paintrend.ui.common.ResponseMark;
import org.paintrend.words.Clinical;
import org.paintrend.words.EvidenceText;
import org.paintrend.words.Verdict;
import org.paintrend.words.Words;

/** The verdict in words, its evidence one click away, and the same numbers as a table. */
final class TrendSide extends VBox {
    private final Words words;
    private final Verdict verdict;
    private final EvidenceText evidence;
    private final RecordModel model;
    private final ResponseMark mark;
    private final Label flag = new Label();
    private final Label detail = new Label();
    private final Label sentence = sentence("record-verdict", "page-title");
    private final Label lanss = sentence("record-lanss", "second");
    private final Label rule = new Label();
    private final Button open;
    private final EvidenceView proof;
    private final TrendTable table;
    private final Label note = sentence("record-footnote", "caption");
    private @Nullable Episode shown;
    private boolean isOpen;

    /** @param letter stands beneath the verdict, which it tells to somebody else */
    TrendSide(Words words, RecordModel model, Button letter) {
        super(12);
        this.words = words;
        this.verdict = new Verdict(words);
        this.evidence = new EvidenceText(words);
        this.model = model;
        this.mark = new ResponseMark(words);
        this.proof = new EvidenceView();
        this.table = new TrendTable(words, model);
        this.open = Buttons.link("record-evidence", words.get("record.evidence.show"), this::toggle);
        getStyleClass().add("trend-side");
        flag.getStyleClass().add("strong");
        flag.setId("record-flag");
        detail.getStyleClass().add("second");
        detail.setId("record-flag-detail");
        detail.setWrapText(true);
        rule.getStyleClass().add("second-line");
        rule.setMinWidth(USE_PREF_SIZE);
        var flagLine = new HBox(8, mark, flag, detail);
        flagLine.setAlignment(Pos.CENTER_LEFT);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var ruleLine = new HBox(8, open, space, rule);
        ruleLine.setAlignment(Pos.CENTER_LEFT);
        open.setGraphicTextGap(6);
        open.setContentDisplay(ContentDisplay.RIGHT);
        getChildren().setAll(flagLine, sentence, lanss, letter, ruleLine, proof, table, note);
        model.walked().subscribe(this::prove);
    }

    void show(Episode episode) {
        shown = episode;
        @Nullable Course course = episode.course();
        if (course == null) {
            mark.clear();
            flag.setText(new Clinical(words).procedureStatus(episode.procedure().status()));
            detail.setText("");
            boolean isCancelled = episode.procedure().status() == ProcedureStatus.CANCELLED;
            note.setText(words.get(isCancelled ? "record.footnote.cancelled" : "record.footnote.not-done"));
        } else {
            mark.show(course.flag());
            flag.setText(verdict.flag(course));
            detail.setText(verdict.detail(course));
            String deciding = words.get(
                    "evidence.instrument." + course.rule().instrument().id());
            note.setText(words.get("record.footnote", deciding));
        }
        mark.setVisible(course != null);
        mark.setManaged(course != null);
        open.setVisible(course != null);
        open.setManaged(course != null);
        sentence.setText(verdict.sentence(episode));
        lanss.setText(verdict.lanss(episode));
        rule.setText(evidence.rule(episode.rule()));
        rule.setTooltip(course == null ? null : new Tooltip(evidence.rule(episode.rule(), course.primary())));
        table.show(episode);
        prove();
    }

    private void toggle() {
        isOpen = !isOpen;
        prove();
    }

    /** Shows the evidence of the visit somebody walked to, else of the one that decides. */
    private void prove() {
        @Nullable Course course = shown == null ? null : shown.course();
        boolean visible = isOpen && course != null;
        open.setText(words.get(isOpen ? "record.evidence.hide" : "record.evidence.show"));
        open.setAccessibleText(open.getText());
        open.setGraphic(Icons.of(isOpen ? Octicons.CHEVRON_DOWN_16 : Octicons.CHEVRON_RIGHT_16, 14));
        proof.setVisible(visible);
        proof.setManaged(visible);
        if (visible && course != null) {
            Visit visit = visit(course);
            proof.show(evidence.title(visit), evidence.blocks(course, visit));
        }
    }

    private Visit visit(Course course) {
        @Nullable String walked = model.walked().get();
        return course.followUp().afterwards().stream()
                .filter(one -> one.timepoint().id().equals(walked))
                .findFirst()
                .orElseGet(() -> EvidenceText.decisive(course));
    }

    private static Label sentence(String id, String style) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
