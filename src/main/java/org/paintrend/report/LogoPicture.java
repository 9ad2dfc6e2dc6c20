package org.paintrend.report;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.paintrend.chart.Sheet;
import org.paintrend.clinic.Logo;

/** A logo in the size it has on letters: at most 190 by 60 pixels of 1/96 inch, never enlarged. */
public final class LogoPicture implements Sheet {
    private static final double WIDEST = 190;
    private static final double HIGHEST = 60;
    /** Pixels of the picture to a pixel of 1/96 inch: what a printer of 300 dots an inch can show. */
    private static final double FINEST = 300.0 / 96;

    private final String title;
    private final BufferedImage image;
    private final double scale;

    private LogoPicture(String title, BufferedImage image, double scale) {
        this.title = title;
        this.image = image;
        this.scale = scale;
    }

    /**
     * Decodes a logo, which takes its time.
     *
     * @param title whose it is, for whoever cannot see it
     * @return empty where the picture is damaged
     */
    public static Optional<LogoPicture> of(Logo logo, String title) {
        @Nullable BufferedImage whole = decoded(logo);
        if (whole == null) {
            return Optional.empty();
        }
        double wanted = Math.min(1, Math.min(WIDEST / whole.getWidth(), HIGHEST / whole.getHeight()));
        BufferedImage image = whole;
        while (image.getWidth() >= 2 * FINEST * wanted * whole.getWidth() && image.getHeight() > 2) {
            image = halved(image);
        }
        return Optional.of(new LogoPicture(title, image, wanted * whole.getWidth() / image.getWidth()));
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public double width() {
        return image.getWidth() * scale;
    }

    @Override
    public double height() {
        return image.getHeight() * scale;
    }

    @Override
    public void draw(Graphics2D g2) {
        g2.drawImage(image, AffineTransform.getScaleInstance(scale, scale), null);
    }

    private static @Nullable BufferedImage decoded(Logo logo) {
        try {
            return ImageIO.read(new ByteArrayInputStream(logo.bytes()));
        } catch (IOException | RuntimeException damaged) {
            // A decoder meets a damaged file with either; there is nothing to draw.
            return null;
        }
    }

    /** Half as large, each pixel the mean of four: a picture that is shrunk in one step loses its fine lines. */
    private static BufferedImage halved(BufferedImage image) {
        int width = image.getWidth() / 2;
        int height = image.getHeight() / 2;
        var half = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g2 = half.createGraphics();
        g2.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g2.drawImage(image, 0, 0, width, height, null);
        g2.dispose();
        return half;
    }
}
