package org.paintrend.ui.patients;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.ui.common.Buttons;
import org.paintrend.words.Words;

/**
 * The question when a new patient has the family name and birth date of another: the same person again, or a twin?
 * First names and codes are shown large, because they are all that tells the two apart.
 */
final class AlikeQuestion extends VBox {

    /** What can be answered. */
    interface Answers {
        /** It is this person: open the record. */
        void same(PatientId patient);

        /** It is somebody else: register. */
        void another();

        /** Back to the form. */
        void back();
    }

    AlikeQuestion(Words words, PatientModel typed, List<Patient> found, Answers answers) {
        super(20);
        getStyleClass().add("alike");
        var title = new Label(words.get("patients.alike.title"));
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        var text = new Label(words.get(
                "patients.alike.text",
                typed.familyName.get(),
                found.getFirst().identity().birthDate() == null
                        ? ""
                        : words.date(found.getFirst().identity().birthDate())));
        text.setWrapText(true);
        getChildren().addAll(title, text);
        getChildren().add(card(words.get("patients.alike.typed"), typed.givenName.get(), typed.code.get()));
        for (Patient patient : found) {
            HBox card = card(
                    words.get("patients.alike.there"),
                    patient.identity().givenName() == null
                            ? ""
                            : patient.identity().givenName(),
                    patient.code().value());
            card.getChildren()
                    .add(Buttons.plain(
                            "alike-same-" + patient.id().value(),
                            words.get("patients.alike.same"),
                            () -> answers.same(patient.id())));
            getChildren().add(card);
        }
        getChildren()
                .add(new HBox(
                        8,
                        Buttons.main("alike-another", words.get("patients.alike.another"), answers::another),
                        Buttons.plain("alike-back", words.get("patients.alike.back"), answers::back)));
    }

    private static HBox card(String caption, String givenName, String code) {
        var small = new Label(caption);
        small.getStyleClass().add("caption");
        var name = new Label(givenName.isBlank() ? "–" : givenName);
        name.getStyleClass().add("welcome");
        var large = new Label(code);
        large.getStyleClass().add("name-title");
        var who = new VBox(2, small, name, large);
        HBox.setHgrow(who, Priority.ALWAYS);
        var card = new HBox(12, who);
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().addAll("card", "alike-card");
        return card;
    }
}
