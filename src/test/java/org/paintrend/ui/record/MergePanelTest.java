package org.paintrend.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paintrend.clinic.MergePlan;
import org.paintrend.clinic.OnDisk;
import org.paintrend.clinic.PatientForm;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.procedure.Procedure;
import org.testfx.util.WaitForAsyncUtils;

/** Two records of one person, merged from the record and split again, by mouse and by keys. */
class MergePanelTest extends AtTheDesk {
    private Patient here;
    private Patient twice;
    private Procedure own;
    private Procedure theirs;

    @BeforeEach
    void enter() {
        desk.patient("C-3", "Ak", "Can");
        here = desk.patient("A-1", "Yılmaz", "Ayşe");
        twice = OnDisk.saved(desk.clinic
                .patients()
                .register(new PatientForm(
                        "B-2",
                        "Ayse",
                        "Yılmaz",
                        "1965-04-12",
                        Sex.FEMALE,
                        "0212 555",
                        "",
                        "penicillin",
                        "",
                        true,
                        null,
                        "",
                        "")));
        own = desk.done(here, "2026-07-21");
        theirs = desk.done(twice, "2026-08-21");
        desk.scores(theirs, "2026-08-20", "10:00", "8", "");
        open(here);
    }

    @Test
    void theOtherRecordIsMergedIntoThisOneAndTakenBack() {
        menu("record-more", "record-merge-open");
        assertThat(patients().getItems())
                .as("whoever has the same name and birth date stands first")
                .startsWith(twice);
        assertThat(node("record-merge-both").isVisible()).isFalse();
        robot.interact(() -> patients().getSelectionModel().select(twice));
        settle();
        assertThat(text("record-merge-consequence"))
                .isEqualTo(
                        "B-2 becomes part of A-1, with 1 procedure and all that belongs to them. B-2 is not shown any"
                                + " more; it can be split off again later.");
        assertThat(text("record-merge-givenName-stays")).isEqualTo("Ayşe (A-1)");
        assertThat(radio("record-merge-givenName-stays").isSelected()).isTrue();
        assertThat(has("record-merge-givenName-both"))
                .as("nobody has two first names at once")
                .isFalse();
        click("record-merge-allergy-both");
        assertThat(node("record-merge-save").isDisabled()).as("no reason yet").isTrue();
        type("record-merge-reason", "registered twice");
        click("record-merge-save");
        assertThat(desk.went.panels).isEmpty();
        assertThat(episodes(here)).hasSize(2);
        assertThat(present(here).alerts().allergy()).isEqualTo("latex, penicillin");
        assertThat(present(here).identity().phone()).isEqualTo("0212 555");
        assertThat(present(here).identity().givenName()).isEqualTo("Ayşe");
        assertThat(desk.clinic.patients().record(twice.id())).isEmpty();
        assertThat(desk.said.texts).containsExactly("B-2 is part of A-1 now.");
        assertThat(desk.said.warnings).isEmpty();
        undo();
        assertThat(episodes(here)).hasSize(1);
        assertThat(episodes(twice)).hasSize(1);
        assertThat(present(here).alerts().allergy()).isEqualTo("latex");
        assertThat(desk.said.texts).last().isEqualTo("Undone: the merge of B-2 into A-1");
    }

    @Test
    void thisRecordIsMergedIntoTheOtherByKeys() {
        robot.interact(() -> screen.shortcuts().stream()
                .filter(one -> one.text().startsWith("Merge"))
                .findFirst()
                .orElseThrow()
                .action()
                .run());
        settle();
        type("record-merge-search", "b-2");
        keys("record-merge-search", KeyCode.DOWN);
        assertThat(patients().getSelectionModel().getSelectedItem()).isEqualTo(twice);
        keys("record-merge-stays-this", KeyCode.RIGHT);
        assertThat(radio("record-merge-stays-other").isSelected()).isTrue();
        assertThat(radio("record-merge-stays-other").isFocused())
                .as("the keyboard stays where it was")
                .isTrue();
        assertThat(text("record-merge-consequence")).startsWith("A-1 becomes part of B-2, ");
        saveByKeys();
        assertThat(desk.went.panels).as("no reason yet").hasSize(1);
        type("record-merge-reason", "registered twice");
        saveByKeys();
        assertThat(desk.went.panels).isEmpty();
        assertThat(desk.went.ways).contains("record " + twice.id().value());
        assertThat(episodes(twice)).hasSize(2);
        assertThat(desk.said.warnings).as("who merged it knows").isEmpty();
    }

    @Test
    void enterPicksTheOnlyOneThatIsFound() {
        OnDisk.saved(desk.clinic
                .patients()
                .register(new PatientForm("D-4", "", "", "", null, "", "", "", "", null, null, "", "")));
        menu("record-more", "record-merge-open");
        keys("record-merge-search", KeyCode.ENTER);
        assertThat(patients().getSelectionModel().getSelectedItem())
                .as("which of two is not for the program to say")
                .isNull();
        type("record-merge-search", "b-2");
        keys("record-merge-search", KeyCode.ENTER);
        assertThat(patients().getSelectionModel().getSelectedItem()).isEqualTo(twice);
        assertThat(patients().isFocused()).isTrue();
    }

    @Test
    void whatCannotBeIsSaidWithBothSides() {
        Patient died = OnDisk.saved(desk.clinic
                .patients()
                .register(new PatientForm("D-4", "", "", "", null, "", "", "", "", null, null, "", "2026-07-01")));
        menu("record-more", "record-merge-open");
        robot.interact(() -> patients().getSelectionModel().select(died));
        settle();
        type("record-merge-reason", "registered twice");
        click("record-merge-save");
        assertThat(desk.went.panels).hasSize(1);
        assertThat(text("record-merge-wrong"))
                .isEqualTo("Died on: \"1 Jul 2026\" contradicts the procedure of 21 Jul 2026.");
        assertThat(episodes(here)).hasSize(1);
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNotMerged() {
        menu("record-more", "record-merge-open");
        robot.interact(() -> patients().getSelectionModel().select(twice));
        settle();
        type("record-merge-reason", "registered twice");
        robot.interact(() ->
                OnDisk.saved(desk.clinic.patients().voidPatient(twice.id(), twice.version(), "created by mistake")));
        click("record-merge-save");
        assertThat(episodes(here)).hasSize(1);
        assertThat(desk.said.warnings).singleElement().asString().startsWith("Nothing was changed");
    }

    @Test
    void whoeverLooksAtTheRecordThatGoesIsLedToTheOther() {
        robot.interact(() -> merge(twice, here));
        settle();
        assertThat(desk.went.ways).contains("record " + twice.id().value());
        assertThat(desk.said.warnings)
                .containsExactly("Yılmaz, Ayşe was merged into Yılmaz, Ayse (B-2), whose record is shown now.");
    }

    @Test
    void whatCameWithTheMergeIsSplitOffAndWhatCameLaterWhereItIsTicked() {
        robot.interact(() -> merge(here, twice));
        Procedure later = atTheDesk(() -> desk.done(here, "2026-09-21"));
        Procedure wanted = atTheDesk(() -> desk.done(here, "2026-10-21"));
        menu("record-more", "record-split-open-" + twice.id().value());
        assertThat(lines())
                .contains(
                        "B-2 was merged on 3 Nov 2026. It comes back with its own code and its own data, out of A-1.");
        assertThat(lines()).contains("Transsacral nerve block of 21 Aug 2026", "Telephone: 0212 555 → not recorded");
        assertThat(node("record-split-save").isDisabled()).as("no reason yet").isTrue();
        List<CheckBox> ticks = node("record-split-plan").lookupAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .toList();
        assertThat(ticks).hasSize(2).noneMatch(CheckBox::isSelected);
        CheckBox tick = ticks.stream()
                .filter(one -> one.getText().contains("21 Oct 2026"))
                .findFirst()
                .orElseThrow();
        robot.interact(tick::fire);
        type("record-split-reason", "they are twins");
        click("record-split-save");
        assertThat(desk.went.panels).isEmpty();
        assertThat(episodes(twice)).extracting(one -> one.procedure().id()).containsExactly(theirs.id(), wanted.id());
        assertThat(episodes(here)).extracting(one -> one.procedure().id()).containsExactly(own.id(), later.id());
        assertThat(desk.said.texts).containsExactly("Yılmaz, Ayse (B-2) has a record of its own again.");
        assertThat(((MenuButton) node("record-more")).getItems())
                .extracting(MenuItem::getId)
                .containsExactly("record-numbness", "record-merge-open", "record-void-patient");
    }

    @Test
    void aCodeThatIsTakenByNowIsSaid() {
        robot.interact(() -> merge(here, twice));
        atTheDesk(() -> desk.patient("B-2", "Kaya", "Ece"));
        menu("record-more", "record-split-open-" + twice.id().value());
        type("record-split-reason", "they are twins");
        saveByKeys();
        assertThat(text("record-split-wrong")).isEqualTo("Code: \"B-2\" is taken already: Kaya, Ece.");
        assertThat(episodes(here)).hasSize(2);
    }

    private void merge(Patient stays, Patient goes) {
        OnDisk.saved(desk.clinic.merging().merge(MergePlan.of(stays, goes), Map.of(), "registered twice"));
    }

    /** The open record reads anew after each change, at once and on the thread of whoever saved. */
    private <T> T atTheDesk(Callable<T> change) {
        T changed = WaitForAsyncUtils.waitForAsyncFx(10_000, change);
        settle();
        return changed;
    }

    private List<String> lines() {
        return node("record-split-plan").lookupAll(".label").stream()
                .map(one -> ((Label) one).getText().replace('\u00a0', ' '))
                .toList();
    }

    private void saveByKeys() {
        robot.interact(
                () -> desk.went.panels.getLast().shortcuts().getFirst().action().run());
        settle();
    }

    private Patient present(Patient patient) {
        return desk.clinic.patients().record(patient.id()).orElseThrow().patient();
    }

    private RadioButton radio(String id) {
        return (RadioButton) node(id);
    }

    @SuppressWarnings("unchecked")
    private ListView<Object> patients() {
        return (ListView<Object>) node("record-merge-patients");
    }
}
