package org.paintrend.ui.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.paintrend.clinic.NumbnessForm;
import org.paintrend.domain.numbness.Numbness;
import org.paintrend.domain.numbness.Question;
import org.paintrend.ui.common.VersionRow;
import org.paintrend.words.NumbnessWords;
import org.paintrend.words.Words;

/** Two versions of an assessment of numbness, field by field, in the order of the form. */
final class NumbnessVersions {
    private final Words words;
    private final NumbnessWords numbness;
    private final Function<String, String> injections;
    private final NumbnessForm theirs;
    private final NumbnessForm mine;

    /** @param injections the name of an injection by its number */
    NumbnessVersions(Words words, Function<String, String> injections, Numbness theirs, NumbnessForm mine) {
        this.words = words;
        this.numbness = new NumbnessWords(words);
        this.injections = injections;
        var saved = new NumbnessModel((form, then) -> {});
        saved.fill(theirs);
        this.theirs = saved.form();
        this.mine = mine;
    }

    List<VersionRow> rows() {
        var rows = new ArrayList<VersionRow>();
        rows.add(row("procedure", form -> injections.apply(NumbnessModel.number(form.procedure()))));
        Stream.of(Question.values())
                .map(question -> row(
                        numbness.question(question), form -> numbness.answer(question, form.answers()), theirs, mine))
                .forEach(rows::add);
        rows.add(row("thin", form -> form.thin() == null ? "" : numbness.yesNo(form.thin())));
        rows.add(row("site", form -> form.site() == null ? "" : numbness.site(form.site())));
        rows.add(row("drug", NumbnessForm::drug));
        rows.add(row("givenBy", NumbnessForm::givenBy));
        rows.add(row("note", NumbnessForm::note));
        return rows;
    }

    private VersionRow row(String name, Function<NumbnessForm, String> text) {
        return row(words.get("numbness." + name), text, theirs, mine);
    }

    private static VersionRow row(
            String name, Function<NumbnessForm, String> text, NumbnessForm theirs, NumbnessForm mine) {
        return new VersionRow(name, text.apply(theirs), text.apply(mine));
    }
}
