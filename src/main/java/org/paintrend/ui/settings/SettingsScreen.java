package org.paintrend.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.Logo;
import org.paintrend.clinic.Saving;
import org.paintrend.ui.common.Appearance;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.Icons;
import org.paintrend.ui.common.Program;
import org.paintrend.ui.common.Screen;
import org.paintrend.ui.common.Segmented;
import org.paintrend.ui.common.Shortcut;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** Language, appearance, the clinic, and where its data lies. */
public final class SettingsScreen implements Screen {
    private final Workplace workplace;
    private final Words words;
    private final Program program;
    private final SettingsModel model;
    private final LogoModel logo;
    private final ScrollPane node;
    private final Segmented<Locale> language;

    public SettingsScreen(Workplace workplace, Program program) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.program = program;
        SettingsModel.Details details = details(workplace.clinic());
        this.model = new SettingsModel(details, workplace.tasks(), words);
        this.logo = new LogoModel(details, workplace.tasks(), words, model);
        this.language = language();
        var about = new Label(words.get("settings.version", program.version()));
        about.getStyleClass().add("second-line");
        about.setId("version");
        var column = new VBox(
                28,
                section("settings.program", labelled("settings.language", language), appearance()),
                new ClinicSection(
                                workplace, model, new LogoField(workplace, logo, this::logoChanged).node(), this::save)
                        .node(),
                section("settings.catalogue", catalogue()),
                section("settings.data", file(), unprotected()),
                about);
        column.setMaxWidth(680);
        column.getStyleClass().add("settings");
        var page = new HBox(column);
        HBox.setHgrow(column, Priority.ALWAYS);
        node = new ScrollPane(page);
        node.setFitToWidth(true);
        node.setFocusTraversable(false);
        node.getStyleClass().add("settings-scroll");
        refresh();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String title() {
        return words.get("shell.settings");
    }

    @Override
    public Node firstFocus() {
        return language.firstFocus();
    }

    @Override
    public void refresh() {
        model.read();
        logo.read();
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(Shortcut.of("Shortcut+S", words.get("settings.clinic.save"), this::save));
    }

    private void save() {
        if (model.changedProperty().get()) {
            model.save(saving -> {
                switch (saving) {
                    case Saving.Saved<ClinicDetails> done -> workplace.toasts().say(words.get("settings.clinic.saved"));
                    case Saving.Stale<ClinicDetails> stale ->
                        workplace.toasts().warn(words.get("settings.clinic.stale"));
                    case Saving.Refused<ClinicDetails> refused -> {}
                }
            });
        }
    }

    private void logoChanged(Saving<ClinicDetails> saving) {
        switch (saving) {
            case Saving.Saved<ClinicDetails> done ->
                workplace
                        .toasts()
                        .say(words.get(logo.picture().get() == null ? "settings.logo.removed" : "settings.logo.saved"));
            case Saving.Stale<ClinicDetails> stale -> workplace.toasts().warn(words.get("settings.clinic.stale"));
            case Saving.Refused<ClinicDetails> refused -> {}
        }
    }

    private Segmented<Locale> language() {
        var choice = new Segmented<Locale>(
                words.get("settings.language"), Words.LANGUAGES, one -> one.getDisplayLanguage(one));
        choice.setId("settings-language");
        choice.setValue(program.language());
        choice.valueProperty().addListener((observed, before, now) -> {
            if (now != null) {
                program.speak(now);
            }
        });
        return choice;
    }

    private Node appearance() {
        var choice = new Segmented<Appearance>(
                words.get("settings.appearance"), List.of(Appearance.values()), one -> words.get(one.key()));
        choice.setId("settings-appearance");
        choice.valueProperty().bindBidirectional(program.theme().appearanceProperty());
        return labelled("settings.appearance", choice);
    }

    private Node file() {
        var path = new TextField();
        path.setId("database-file");
        path.setEditable(false);
        path.textProperty().bind(model.fileProperty());
        path.setAccessibleText(words.get("settings.file"));
        HBox.setHgrow(path, Priority.ALWAYS);
        var copy = Buttons.icon("copy-path", Octicons.CLIPPY_16, words.get("settings.file.copy"), () -> {
            workplace.ports().copy(model.fileProperty().get());
            workplace.toasts().say(words.get("settings.file.copied"));
        });
        var folder = Buttons.plain(
                "show-folder", Octicons.FILE_DIRECTORY_16, words.get("settings.file.folder"), this::showFolder);
        var another = Buttons.plain("another-database", words.get("settings.file.another"), program::showWaysIn);
        return new VBox(
                8, new FieldBox(words.get("settings.file"), new HBox(8, path, copy)), new HBox(8, folder, another));
    }

    private void showFolder() {
        Path folder = Path.of(model.fileProperty().get()).toAbsolutePath().getParent();
        if (folder != null) {
            workplace.ports().showFolder(folder);
        }
    }

    private Node catalogue() {
        var about = new Label(words.get("settings.catalogue.about"));
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        about.getStyleClass().add("second");
        return new VBox(
                12,
                about,
                Buttons.plain(
                        "open-catalogue",
                        Octicons.CHECKLIST_16,
                        words.get("settings.catalogue.open"),
                        () -> workplace.navigator().showCatalogue()));
    }

    private Node unprotected() {
        var text = new Label(words.get("shell.unprotected"));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var notice = new HBox(10, Icons.of(Octicons.UNLOCK_16), text);
        notice.setAlignment(Pos.TOP_LEFT);
        notice.getStyleClass().add("notice");
        return notice;
    }

    private Node labelled(String key, Node control) {
        return new FieldBox(words.get(key), control);
    }

    private VBox section(String key, Node... nodes) {
        return Section.of(words.get(key), nodes);
    }

    private static SettingsModel.Details details(Clinic clinic) {
        return new SettingsModel.Details() {
            @Override
            public ClinicDetails read() {
                return clinic.details();
            }

            @Override
            public Saving<ClinicDetails> change(ClinicDetails details) {
                return clinic.changeDetails(details);
            }

            @Override
            public Optional<Logo> logo() {
                return clinic.logo();
            }

            @Override
            public Saving<ClinicDetails> changeLogo(@Nullable Logo logo, long version) {
                return clinic.changeLogo(logo, version);
            }

            @Override
            public Path file() {
                return clinic.file();
            }
        };
    }
}
