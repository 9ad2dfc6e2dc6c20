package org.paintrend.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.paintrend.words.Words;

/**
 * A document that Word and its relatives read (Office Open XML, ECMA-376): headings, paragraphs and tables as journals
 * print them, with lines above and below only.
 */
public final class WordFile {
    private static final String LANGUAGE = "LANGUAGE";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Words words;
    private final String title;
    private final LocalDate date;
    private final List<WordPart> parts = new ArrayList<>();
    private boolean isWide;

    /**
     * An empty document.
     *
     * @param words in its language
     * @param title of which its properties speak
     * @param date it is of
     */
    public WordFile(Words words, String title, LocalDate date) {
        this.words = words;
        this.title = title;
        this.date = date;
    }

    /** Turns the page on its side. */
    public WordFile wide(boolean wanted) {
        isWide = wanted;
        return this;
    }

    public WordFile heading(String text) {
        parts.add(new WordPart.Paragraph(text, "Heading1"));
        return this;
    }

    public WordFile paragraph(String text) {
        parts.add(new WordPart.Paragraph(text, "Normal"));
        return this;
    }

    /** A paragraph nobody can overlook. */
    public WordFile warning(String text) {
        parts.add(new WordPart.Paragraph(text, "Warning"));
        return this;
    }

    /** A note under a table. */
    public WordFile note(String text) {
        parts.add(new WordPart.Paragraph(text, "Note"));
        return this;
    }

    /**
     * A table whose head is repeated on each page.
     *
     * @param rows each as long as the head; a cell has one or more lines
     */
    public WordFile table(List<String> head, List<List<List<String>>> rows) {
        parts.add(new WordPart.Table(List.copyOf(head), List.copyOf(rows)));
        return this;
    }

    /** Writes it to a stream, which stays open. */
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        add(zip, "[Content_Types].xml", CONTENT_TYPES);
        add(zip, "_rels/.rels", RELATIONS);
        add(zip, "docProps/core.xml", properties());
        add(zip, "word/_rels/document.xml.rels", DOCUMENT_RELATIONS);
        add(zip, "word/styles.xml", styles());
        add(zip, "word/document.xml", new WordXml(isWide).document(parts));
        zip.finish();
    }

    private void add(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(date.atStartOfDay());
        zip.putNextEntry(entry);
        zip.write((DECLARATION + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String properties() {
        return """
               <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
               xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
               xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>%s</dc:title><dc:creator>%s</dc:creator>\
               <dc:language>%s</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">%sT00:00:00Z</dcterms:created>\
               </cp:coreProperties>""".formatted(
                        WordXml.escaped(title),
                        WordXml.escaped(words.get("common.product")),
                        words.locale().toLanguageTag(),
                        date);
    }

    private String styles() {
        return STYLES.replace(LANGUAGE, words.locale().toLanguageTag());
    }

    private static final String CONTENT_TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
            <Override PartName="/word/styles.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
            <Override PartName="/docProps/core.xml" \
            ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>""";

    private static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Target="word/document.xml" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>\
            <Relationship Id="rId2" Target="docProps/core.xml" \
            Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"/>\
            </Relationships>""";

    private static final String DOCUMENT_RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Target="styles.xml" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/></Relationships>""";

    private static final String STYLES = """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults>\
            <w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="20"/>\
            <w:lang w:val="LANGUAGE"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100"/></w:pPr>\
            </w:pPrDefault></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>\
            <w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/>\
            <w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Warning"><w:name w:val="Warning"/>\
            <w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Cell"><w:name w:val="Cell"/>\
            <w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="20" w:after="20"/></w:pPr>\
            <w:rPr><w:sz w:val="18"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Head"><w:name w:val="Head"/>\
            <w:basedOn w:val="Cell"/><w:rPr><w:b/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Note"><w:name w:val="Note"/>\
            <w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="60" w:after="0"/></w:pPr>\
            <w:rPr><w:sz w:val="17"/></w:rPr></w:style></w:styles>""";
}
