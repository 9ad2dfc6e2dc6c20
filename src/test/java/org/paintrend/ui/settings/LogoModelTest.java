package org.paintrend.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.clinic.CannotOpen;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.clinic.Logo;
import org.paintrend.clinic.Saving;
import org.paintrend.ui.common.DirectTasks;
import org.paintrend.words.Words;

/** The logo in the settings: taken, refused with its reason, taken away. */
class LogoModelTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    private static final String NO_PICTURE = "This is no PNG, JPEG picture, or the file is damaged.";

    @TempDir
    Path folder;

    private final DirectTasks tasks = new DirectTasks();
    private final List<Saving<ClinicDetails>> ended = new ArrayList<>();
    private Clinic clinic;
    private SettingsModel settings;
    private LogoModel model;

    @BeforeEach
    void open() throws CannotOpen {
        clinic = new ClinicFiles(Clock.fixed(Instant.parse("2026-11-03T09:00:00Z"), ZONE), () -> "desk")
                .create(folder.resolve("c.paintrend"), new ClinicDetails("Clinic", ZONE, 1));
        Words words = Words.in(Locale.ENGLISH);
        settings = new SettingsModel(details(), tasks, words);
        model = new LogoModel(details(), tasks, words, settings);
        settings.read();
        model.read();
    }

    @AfterEach
    void close() {
        clinic.close();
        assertThat(tasks.unhandled()).isEmpty();
    }

    @Test
    void aPictureIsSavedAsSoonAsItIsChosenAndWhatWasTypedStays() throws IOException {
        settings.addressProperty().set("Street 5");
        model.choose(file(picture()), ended::add);
        assertThat(model.picture().get()).isNotNull();
        assertThat(clinic.logo().map(Logo::bytes)).hasValue(picture());
        assertThat(settings.addressProperty().get()).isEqualTo("Street 5");
        assertThat(settings.changedProperty().get()).isTrue();
        settings.save(ended::add);
        assertThat(ended).allMatch(Saving.Saved.class::isInstance).hasSize(2);
        assertThat(clinic.details().address()).isEqualTo("Street 5");
        model.remove(ended::add);
        assertThat(model.picture().get()).isNull();
        assertThat(clinic.logo()).isEmpty();
    }

    @Test
    void whatCannotBeDrawnIsRefusedAndTheOldOneStays() throws IOException {
        model.choose(file(picture()), ended::add);
        model.choose(file("a letter".getBytes(StandardCharsets.UTF_8)), ended::add);
        assertThat(model.faultProperty().get()).isEqualTo(NO_PICTURE);
        model.choose(file(Arrays.copyOf(picture(), 60)), ended::add);
        assertThat(model.faultProperty().get()).as("cut off").isEqualTo(NO_PICTURE);
        model.choose(folder.resolve("nowhere.png"), ended::add);
        assertThat(model.faultProperty().get()).isEqualTo(NO_PICTURE);
        model.choose(file(new byte[1_000_001]), ended::add);
        assertThat(model.faultProperty().get())
                .isEqualTo("The picture is too large; allowed are up to 1000 kilobytes and 4000 pixels on each side.");
        assertThat(model.picture().get()).isNotNull();
        assertThat(clinic.logo().map(Logo::bytes)).hasValue(picture());
        model.choose(file(picture()), ended::add);
        assertThat(model.faultProperty().get()).isEmpty();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("logo.png"), bytes);
    }

    private static byte[] picture() throws IOException {
        var image = new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB);
        image.setRGB(5, 5, 0xFF8800);
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private SettingsModel.Details details() {
        return new SettingsModel.Details() {
            @Override
            public ClinicDetails read() {
                return clinic.details();
            }

            @Override
            public Saving<ClinicDetails> change(ClinicDetails wanted) {
                return clinic.changeDetails(wanted);
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
