package org.paintrend.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.paintrend.words.Words;

/** Pictures for papers, letters and the clipboard: drawn anew for print, never a picture of the screen. */
public final class ChartExport {
    /** Points to the inch. */
    static final int RESOLUTION = 300;

    private final Words words;

    public ChartExport(Words words) {
        this.words = words;
    }

    /** The picture in points, 300 to the inch. */
    public BufferedImage image(Picture picture) {
        PrintedPicture printed = new PrintedPicture(picture, ChartFont.installed(), words);
        double scale = RESOLUTION / PrintedPicture.PIXELS_AN_INCH;
        BufferedImage image = new BufferedImage(
                (int) Math.round(PrintedPicture.WIDTH * scale),
                (int) Math.round(printed.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        try {
            g2.setBackground(ChartTheme.PRINT.page());
            g2.clearRect(0, 0, image.getWidth(), image.getHeight());
            g2.scale(scale, scale);
            printed.draw(g2);
        } finally {
            g2.dispose();
        }
        return image;
    }

    /**
     * Writes the picture to a file, which is there completely or not at all; one of that name is replaced.
     *
     * @throws IOException when it could not be written; what was there before is untouched
     */
    public void save(Picture picture, ChartFormat format, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path written = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(written))) {
                write(picture, format, out);
            }
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    /** Writes the picture to a stream, which stays open. */
    public void write(Picture picture, ChartFormat format, OutputStream out) throws IOException {
        switch (format) {
            case PNG -> PngFile.write(image(picture), RESOLUTION, out);
            case SVG -> SvgFile.write(new PrintedPicture(picture, ChartFont.installed(), words), out);
            case PDF -> PdfFile.write(letters -> new PrintedPicture(picture, letters, words), 0, words, out);
        }
    }
}
