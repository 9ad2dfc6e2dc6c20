package org.paintrend.chart;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** A PNG that says how many points it has to the inch, so that it is placed in its true size. */
final class PngFile {
    private static final double INCH_IN_METRES = 0.0254;
    private static final String FORMAT = "javax_imageio_png_1.0";

    private PngFile() {}

    static void write(BufferedImage image, int resolution, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream target = ImageIO.createImageOutputStream(out)) {
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
            String pointsPerMetre = Long.toString(Math.round(resolution / INCH_IN_METRES));
            IIOMetadataNode size = new IIOMetadataNode("pHYs");
            size.setAttribute("pixelsPerUnitXAxis", pointsPerMetre);
            size.setAttribute("pixelsPerUnitYAxis", pointsPerMetre);
            size.setAttribute("unitSpecifier", "meter");
            IIOMetadataNode root = new IIOMetadataNode(FORMAT);
            root.appendChild(size);
            metadata.mergeTree(FORMAT, root);
            writer.setOutput(target);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
    }
}
