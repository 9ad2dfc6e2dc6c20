package org.paintrend.clinic;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;

/** The logo on the clinic's letters: a PNG or JPEG picture of at most 1 MB and 4000 pixels on each side. */
public final class Logo {
    /** The extensions of its files, without their dot. */
    public static final List<String> EXTENSIONS = List.of("png", "jpg", "jpeg");

    /** The formats it can have, as people call them. */
    public static final String FORMATS = "PNG, JPEG";

    private static final Set<String> READ = Set.of("png", "jpeg");
    private static final int KILO = 1_000;

    private final byte[] bytes;
    private final int width;
    private final int height;

    private Logo(byte[] bytes, int width, int height) {
        this.bytes = bytes;
        this.width = width;
        this.height = height;
    }

    /** Reads a file's bytes strictly; faults name the field {@code logo}. */
    public static Optional<Logo> read(Reading reading, byte[] bytes) {
        if (bytes.length > Limits.LOGO_BYTES) {
            return tooLarge(reading);
        }
        Optional<Logo> logo = kept(bytes);
        if (logo.isEmpty()) {
            return reading.refuse("logo", "", Problem.NOT_A_PICTURE, FORMATS);
        }
        return Math.max(logo.get().width, logo.get().height) > Limits.LOGO_PIXELS ? tooLarge(reading) : logo;
    }

    /** What the database kept; empty where its bytes say no size. */
    static Optional<Logo> kept(byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            while (readers.hasNext()) {
                ImageReader reader = readers.next();
                try {
                    if (READ.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                        reader.setInput(in);
                        return Optional.of(new Logo(bytes.clone(), reader.getWidth(0), reader.getHeight(0)));
                    }
                } finally {
                    reader.dispose();
                }
            }
            return Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /** The file as it was chosen. */
    public byte[] bytes() {
        return bytes.clone();
    }

    private static Optional<Logo> tooLarge(Reading reading) {
        return reading.refuse("logo", "", Problem.PICTURE_TOO_LARGE, Limits.LOGO_BYTES / KILO, Limits.LOGO_PIXELS);
    }
}
