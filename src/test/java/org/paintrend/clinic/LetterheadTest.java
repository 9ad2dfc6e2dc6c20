package org.paintrend.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;

/** What stands at the head of the clinic's letters: its address and its logo. */
class LetterheadTest {
    @TempDir
    Path folder;

    private Desktop desktop;

    @BeforeEach
    void open() throws CannotOpen {
        desktop = Desktop.in(folder);
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void theAddressIsKeptInItsLines() {
        Desktop.done(desktop.clinic.changeDetails(details("  Çınar Sokak 5\n34000 İstanbul\n", 1)));
        assertThat(desktop.clinic.details().address()).isEqualTo("Çınar Sokak 5\n34000 İstanbul");
        assertThat(Desktop.faults(desktop.clinic.changeDetails(details("1\n2\n3\n4\n5", 2))))
                .containsExactly("address TOO_MANY_LINES");
        assertThat(Desktop.faults(desktop.clinic.changeDetails(details("x".repeat(301), 2))))
                .containsExactly("address TOO_LONG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void aLogoIsKeptByteForByteAndCanBeTakenAwayAndBroughtBack(String format) throws IOException {
        byte[] bytes = picture(format, 40, 20);
        Desktop.done(desktop.clinic.changeLogo(logo(bytes), 1));
        assertThat(desktop.clinic.logo().map(Logo::bytes)).hasValue(bytes);
        Desktop.done(desktop.clinic.changeDetails(details("Street", 2)));
        assertThat(desktop.clinic.logo()).as("other details leave it").isPresent();
        Saving.Saved<ClinicDetails> gone = Desktop.done(desktop.clinic.changeLogo(null, 3));
        assertThat(desktop.clinic.logo()).isEmpty();
        Desktop.done(desktop.clinic.undo(gone.change()));
        assertThat(desktop.clinic.logo().map(Logo::bytes))
                .as("the history keeps it")
                .hasValue(bytes);
    }

    @Test
    void somebodyElsesChangeIsNotOverwritten() throws IOException {
        Desktop.done(desktop.clinic.changeLogo(logo(picture("png", 40, 20)), 1));
        assertThat(desktop.clinic.changeLogo(null, 1)).isInstanceOf(Saving.Stale.class);
        assertThat(desktop.clinic.logo()).isPresent();
    }

    @Test
    void whatIsNoPictureOrTooLargeIsRefusedWithItsReason() throws IOException {
        assertThat(faults("no picture".getBytes(StandardCharsets.UTF_8))).containsExactly(Problem.NOT_A_PICTURE);
        assertThat(faults(new byte[0])).containsExactly(Problem.NOT_A_PICTURE);
        assertThat(faults(picture("gif", 10, 10))).containsExactly(Problem.NOT_A_PICTURE);
        assertThat(faults(picture("png", 4001, 1))).containsExactly(Problem.PICTURE_TOO_LARGE);
        assertThat(faults(picture("png", 4000, 1))).isEmpty();
        assertThat(faults(new byte[Limits.LOGO_BYTES + 1])).containsExactly(Problem.PICTURE_TOO_LARGE);
    }

    private static ClinicDetails details(String address, long version) {
        return new ClinicDetails("Pain clinic", Desktop.ISTANBUL, "", address, 3, version);
    }

    private static Logo logo(byte[] bytes) {
        Optional<Logo> logo = Logo.read(new Reading(), bytes);
        return logo.orElseThrow();
    }

    private static List<Problem> faults(byte[] bytes) {
        var reading = new Reading();
        Logo.read(reading, bytes);
        return reading.faults().stream().map(Fault::problem).toList();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
