package org.paintrend.report;

import java.util.List;

/** What stands in a document, from top to bottom. */
sealed interface WordPart {
    /**
     * A paragraph.
     *
     * @param style the id of its style
     */
    record Paragraph(String text, String style) implements WordPart {}

    /** A table; a cell has one or more lines. */
    record Table(List<String> head, List<List<List<String>>> rows) implements WordPart {
        public Table {
            int width = head.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("every row is as long as the head");
            }
        }
    }
}
