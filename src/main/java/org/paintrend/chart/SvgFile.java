package org.paintrend.chart;

import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** An SVG with text as text, a title and a description for those who cannot see it. */
final class SvgFile {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private SvgFile() {}

    static void write(PrintedPicture picture, OutputStream out) throws IOException {
        Document document = document();
        SVGGraphics2D g2 = new SVGGraphics2D(SVGGeneratorContext.createDefault(document), false);
        int height = (int) Math.ceil(picture.height());
        g2.setSVGCanvasSize(new Dimension(PrintedPicture.WIDTH, height));
        picture.draw(g2);
        Element root = g2.getRoot();
        root.setAttribute("viewBox", "0 0 " + PrintedPicture.WIDTH + " " + height);
        root.setAttribute("role", "img");
        root.insertBefore(element(document, "desc", picture.description()), root.getFirstChild());
        root.insertBefore(element(document, "title", picture.title()), root.getFirstChild());
        letters(root);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        g2.stream(root, writer, false, false);
        writer.flush();
    }

    private static Element element(Document document, String name, String text) {
        Element element = document.createElementNS(SVG, name);
        element.setTextContent(text);
        return element;
    }

    /** On a computer without our letters, others of the kind stand in. */
    private static void letters(Element root) {
        NodeList all = root.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            String family = element.getAttribute("font-family");
            if (!family.isEmpty() && !family.contains("sans-serif")) {
                element.setAttribute("font-family", family + ", sans-serif");
            }
        }
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java has an XML parser", e);
        }
    }
}
