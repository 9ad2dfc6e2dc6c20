package org.paintrend.chart.fx;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Translate;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;

/**
 * Turns what is drawn into filled outlines of the scene graph, letters as well: a printer gets vectors, and never has
 * to own the letters. A picture, such as the logo of a clinic, stays one.
 */
final class ShapeGraphics extends AbstractGraphics2D {
    private final List<Node> drawn;

    ShapeGraphics() {
        super(true);
        this.gc = new GraphicContext();
        this.drawn = new ArrayList<>();
    }

    private ShapeGraphics(ShapeGraphics other) {
        super(other);
        this.drawn = other.drawn;
    }

    /** Everything drawn so far, the lowest first. */
    List<Node> drawn() {
        return List.copyOf(drawn);
    }

    @Override
    public void draw(Shape shape) {
        fill(gc.getStroke().createStrokedShape(shape));
    }

    @Override
    public void fill(Shape shape) {
        if (!(gc.getPaint() instanceof Color colour)) {
            throw new UnsupportedOperationException("charts are painted in plain colours");
        }
        Shape visible = shape;
        if (gc.getClip() != null) {
            Area within = new Area(shape);
            within.intersect(new Area(gc.getClip()));
            visible = within;
        }
        drawn.add(Outline.of(gc.getTransform().createTransformedShape(visible), colour));
    }

    @Override
    public void drawString(String text, float x, float y) {
        fill(gc.getFont().createGlyphVector(getFontRenderContext(), text).getOutline(x, y));
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        fill(new TextLayout(text, getFontRenderContext()).getOutline(AffineTransform.getTranslateInstance(x, y)));
    }

    @Override
    public Graphics create() {
        return new ShapeGraphics(this);
    }

    @Override
    public void dispose() {
        // Nothing is held: what was drawn belongs to the scene graph.
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                .createGraphics()
                .getFontMetrics(font);
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                .createGraphics()
                .getDeviceConfiguration();
    }

    @Override
    public void setXORMode(Color colour) {
        throw noPictures();
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw noPictures();
    }

    /** Only what has its pixels at hand: a picture that is still being loaded would be missing on paper. */
    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        if (!(image instanceof BufferedImage picture)) {
            throw noPictures();
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        var pixels = new WritableImage(width, height);
        pixels.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        width,
                        height,
                        PixelFormat.getIntArgbInstance(),
                        picture.getRGB(0, 0, width, height, null, 0, width),
                        0,
                        width);
        AffineTransform at = gc.getTransform();
        var view = new ImageView(pixels);
        view.setSmooth(true);
        view.getTransforms()
                .setAll(
                        new Affine(
                                at.getScaleX(),
                                at.getShearX(),
                                at.getTranslateX(),
                                at.getShearY(),
                                at.getScaleY(),
                                at.getTranslateY()),
                        new Translate(x, y));
        drawn.add(view);
        return true;
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw noPictures();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        throw noPictures();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        throw noPictures();
    }

    private static UnsupportedOperationException noPictures() {
        return new UnsupportedOperationException("vectors only");
    }
}
