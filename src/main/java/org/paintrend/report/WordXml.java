package org.paintrend.report;

import java.util.List;

/** Writes the parts of a document as WordprocessingML. Lengths are twentieths of a point. */
final class WordXml {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final int SHORT = 11906;
    private static final int LONG = 16838;
    private static final int MARGIN = 1000;
    /** Of the column that names the rows, of the width of all. */
    private static final double FIRST = 0.22;

    private final boolean isWide;
    private final StringBuilder xml = new StringBuilder();

    WordXml(boolean isWide) {
        this.isWide = isWide;
    }

    String document(List<WordPart> parts) {
        xml.append("<w:document xmlns:w=\"").append(NAMESPACE).append("\"><w:body>");
        for (WordPart part : parts) {
            switch (part) {
                case WordPart.Paragraph(String text, String style) -> paragraph(text, style);
                case WordPart.Table table -> table(table);
            }
        }
        xml.append("<w:sectPr><w:pgSz w:w=\"%d\" w:h=\"%d\"%s/>"
                .formatted(isWide ? LONG : SHORT, isWide ? SHORT : LONG, isWide ? " w:orient=\"landscape\"" : ""));
        xml.append(
                "<w:pgMar w:top=\"%1$d\" w:right=\"%1$d\" w:bottom=\"%1$d\" w:left=\"%1$d\" w:header=\"500\" w:footer=\"500\" w:gutter=\"0\"/>"
                        .formatted(MARGIN));
        return xml.append("</w:sectPr></w:body></w:document>").toString();
    }

    /** Text as it may stand in XML; what may not stand there at all is left out. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().filter(WordXml::isAllowed).forEach(one -> {
            switch (one) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(one);
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int one) {
        return one == '\t'
                || one == '\n'
                || (one >= ' ' && one < 0xD800)
                || (one > 0xDFFF && one < 0xFFFE)
                || one > 0xFFFF;
    }

    private void paragraph(String text, String style) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(style)
                .append("\"/></w:pPr><w:r><w:t xml:space=\"preserve\">")
                .append(escaped(text))
                .append("</w:t></w:r></w:p>");
    }

    private void table(WordPart.Table table) {
        int all = (isWide ? LONG : SHORT) - 2 * MARGIN;
        int columns = table.head().size();
        int first = columns == 1 ? all : (int) (FIRST * all);
        int other = columns == 1 ? 0 : (all - first) / (columns - 1);
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:tblBorders>".formatted(all));
        xml.append("<w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"auto\"/>");
        xml.append("<w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"auto\"/>");
        xml.append("<w:insideH w:val=\"single\" w:sz=\"2\" w:space=\"0\" w:color=\"BFBFBF\"/>");
        xml.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int column = 0; column < columns; column++) {
            xml.append("<w:gridCol w:w=\"%d\"/>".formatted(column == 0 ? first : other));
        }
        xml.append("</w:tblGrid>");
        row(table.head().stream().map(List::of).toList(), true, first, other);
        table.rows().forEach(row -> row(row, false, first, other));
        xml.append("</w:tbl>");
    }

    private void row(List<List<String>> cells, boolean isHead, int first, int other) {
        xml.append("<w:tr><w:trPr><w:cantSplit/>")
                .append(isHead ? "<w:tblHeader/>" : "")
                .append("</w:trPr>");
        for (int column = 0; column < cells.size(); column++) {
            xml.append("<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>".formatted(column == 0 ? first : other));
            xml.append(
                    isHead
                            ? "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"auto\"/></w:tcBorders>"
                            : "");
            xml.append("</w:tcPr>");
            for (String line : cells.get(column)) {
                paragraph(line, isHead || column == 0 ? "Head" : "Cell");
            }
            xml.append("</w:tc>");
        }
        xml.append("</w:tr>");
    }
}
