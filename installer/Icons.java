import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws assets/icons/paintrend.svg at every size that the systems want, from the folder of the project:
 * {@code java installer/Icons.java}. Knows the three shapes of that drawing.
 */
final class Icons {
    private static final Path FOLDER = Path.of("assets", "icons");
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512, 1024);

    private Icons() {}

    public static void main(String... args) throws Exception {
        Element drawing = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(FOLDER.resolve("paintrend.svg").toFile())
                .getDocumentElement();
        Map<Integer, byte[]> pictures = new TreeMap<>();
        for (int size : SIZES) {
            pictures.put(size, png(drawing, size));
        }
        for (int size : List.of(16, 24, 32, 48, 64, 128, 256, 512)) {
            Files.write(FOLDER.resolve("paintrend-" + size + ".png"), pictures.get(size));
        }
        Files.write(FOLDER.resolve("paintrend.ico"), ico(pictures, List.of(16, 24, 32, 48, 64, 256)));
        Files.write(FOLDER.resolve("paintrend.icns"), icns(pictures));
    }

    private static byte[] png(Element drawing, int size) throws IOException {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        double side = Double.parseDouble(drawing.getAttribute("viewBox").split(" ")[2]);
        g.scale(size / side, size / side);
        for (Node node = drawing.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element shape) {
                draw(g, shape);
            }
        }
        g.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static void draw(Graphics2D g, Element shape) {
        switch (shape.getTagName()) {
            case "rect" -> {
                double round = 2 * number(shape, "rx");
                g.setColor(Color.decode(shape.getAttribute("fill")));
                g.fill(new RoundRectangle2D.Double(
                        0, 0, number(shape, "width"), number(shape, "height"), round, round));
            }
            case "circle" -> {
                double r = number(shape, "r");
                g.setColor(Color.decode(shape.getAttribute("fill")));
                g.fill(new Ellipse2D.Double(number(shape, "cx") - r, number(shape, "cy") - r, 2 * r, 2 * r));
            }
            case "polyline" -> {
                var line = new Path2D.Double();
                for (String point : shape.getAttribute("points").split(" ")) {
                    double x = Double.parseDouble(point.split(",")[0]);
                    double y = Double.parseDouble(point.split(",")[1]);
                    if (line.getCurrentPoint() == null) {
                        line.moveTo(x, y);
                    } else {
                        line.lineTo(x, y);
                    }
                }
                g.setColor(Color.decode(shape.getAttribute("stroke")));
                g.setStroke(new BasicStroke(
                        (float) number(shape, "stroke-width"), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                g.draw(line);
            }
            default -> throw new IllegalArgumentException("cannot draw a " + shape.getTagName());
        }
    }

    private static double number(Element shape, String attribute) {
        return Double.parseDouble(shape.getAttribute(attribute));
    }

    /** Windows: a directory of PNGs; a side of 256 is written as 0. */
    private static byte[] ico(Map<Integer, byte[]> pictures, List<Integer> sizes) {
        int offset = 6 + 16 * sizes.size();
        int length = offset + sizes.stream().mapToInt(size -> pictures.get(size).length).sum();
        ByteBuffer out = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        for (int size : sizes) {
            out.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
            out.putShort((short) 1).putShort((short) 32);
            out.putInt(pictures.get(size).length).putInt(offset);
            offset += pictures.get(size).length;
        }
        sizes.forEach(size -> out.put(pictures.get(size)));
        return out.array();
    }

    /** macOS: chunks of PNGs, each with the name of its size; from ic11 on for screens of double resolution. */
    private static byte[] icns(Map<Integer, byte[]> pictures) throws IOException {
        Map<String, Integer> chunks = new LinkedHashMap<>();
        chunks.put("icp4", 16);
        chunks.put("icp5", 32);
        chunks.put("ic07", 128);
        chunks.put("ic08", 256);
        chunks.put("ic09", 512);
        chunks.put("ic11", 32);
        chunks.put("ic12", 64);
        chunks.put("ic13", 256);
        chunks.put("ic14", 512);
        chunks.put("ic10", 1024);
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeBytes("icns");
        out.writeInt(8 + chunks.values().stream().mapToInt(size -> 8 + pictures.get(size).length).sum());
        for (var chunk : chunks.entrySet()) {
            byte[] picture = pictures.get(chunk.getValue());
            out.writeBytes(chunk.getKey());
            out.writeInt(8 + picture.length);
            out.write(picture);
        }
        return bytes.toByteArray();
    }
}
