package org.paintrend.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.history.HistoryEntry;
import org.paintrend.domain.numbness.Numbness;
import org.paintrend.words.HistoryWords;
import org.paintrend.words.Words;

/** Assessments of numbness in the history, read from a real file. */
class ToldNumbnessTest extends OneProcedure {
    ToldNumbnessTest() {
        super("2026-11-02");
    }

    @Test
    void whatWasAnsweredIsToldAndWhatChangedSince() {
        Numbness saved =
                Desktop.saved(desktop.clinic.numbness().record(patient.id(), Desktop.numbness(procedure.id(), false)));
        assertThat(headline(Locale.ENGLISH)).isEqualTo("Numbness after an injection assessed");
        assertThat(details())
                .singleElement()
                .satisfies(line -> assertThat(line.replace('\u00a0', ' '))
                        .contains(
                                "Injection: procedure of 2 Nov 2026",
                                "Weakness or foot drop: No",
                                "Began within: Seconds")
                        .doesNotContain("not recorded"));
        Desktop.saved(
                desktop.clinic.numbness().change(saved.id(), 1, Desktop.numbness(procedure.id(), true), "asked again"));
        assertThat(headline(Locale.ENGLISH)).isEqualTo("Weakness or foot drop No\u00a0→ Yes (numbness)");
        assertThat(headline(Locale.of("tr"))).isEqualTo("Güçsüzlük veya düşük ayak Hayır\u00a0→ Evet (uyuşma)");
        Saving.Saved<Numbness> gone =
                Desktop.done(desktop.clinic.numbness().voidAssessment(saved.id(), 2, "entered twice"));
        assertThat(headline(Locale.ENGLISH)).isEqualTo("Assessment of numbness voided");
        Desktop.saved(desktop.clinic.undo(gone.change()));
        assertThat(headline(Locale.ENGLISH)).contains("Assessment of numbness restored");
    }

    @Test
    void everyColumnIsToldOrLeftUntoldOnPurpose() throws Exception {
        ToldRow row = desktop.clinic.desk().read(tables -> new ToldNumbness(new HistoryNames(tables, List.of())));
        Set<String> known = new TreeSet<>(row.untold());
        row.fields().forEach(field -> known.addAll(field.columns()));
        known.addAll(Set.of("id", "version", "voided"));
        assertThat(Dump.rows(desktop.file, "SELECT name FROM pragma_table_info('numbness') ORDER BY name"))
                .containsExactlyElementsOf(known);
    }

    private HistoryEntry newest() {
        return desktop.clinic.history().of(patient.id()).getFirst();
    }

    private String headline(Locale language) {
        return new HistoryWords(Words.in(language)).headline(newest());
    }

    private List<String> details() {
        return new HistoryWords(Words.in(Locale.ENGLISH)).details(newest());
    }
}
