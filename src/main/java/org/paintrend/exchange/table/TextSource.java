package org.paintrend.exchange.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.paintrend.clinic.RowFault;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.exchange.csv.Cells;

/** A text file: its letters and its delimiter are told from what is in it. */
public final class TextSource implements SourceFile {
    /** The bytes that are other letters in Western European and in Turkish. */
    private static final List<Integer> TURKISH_OR_NOT = List.of(0xD0, 0xDD, 0xDE, 0xF0, 0xFD, 0xFE);

    private final byte[] bytes;
    private final int mark;
    private final Detected<Encoding> encoding;
    private final List<Encoding> possible;

    private TextSource(byte[] bytes, int mark, Detected<Encoding> encoding, List<Encoding> possible) {
        this.bytes = bytes;
        this.mark = mark;
        this.encoding = encoding;
        this.possible = possible;
    }

    static SourceFile of(byte[] bytes) {
        if (SourceFile.startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return marked(bytes, 3, Encoding.UTF_8);
        }
        if (SourceFile.startsWith(bytes, 0xFF, 0xFE)) {
            return marked(bytes, 2, Encoding.UTF_16_LE);
        }
        if (SourceFile.startsWith(bytes, 0xFE, 0xFF)) {
            return marked(bytes, 2, Encoding.UTF_16_BE);
        }
        BitSet seen = seen(bytes);
        if (count(bytes, (byte) 0) > bytes.length / 10) {
            return new Refused(Unreadable.NO_TEXT);
        }
        if (decoded(bytes, 0, Encoding.UTF_8).isPresent()) {
            return marked(bytes, 0, Encoding.UTF_8);
        }
        List<Encoding> possible = new ArrayList<>();
        for (Encoding one : List.of(Encoding.WINDOWS_1252, Encoding.WINDOWS_1254, Encoding.ISO_8859_9)) {
            if (decoded(bytes, 0, one).isPresent()) {
                possible.add(one);
            }
        }
        boolean turkish = TURKISH_OR_NOT.stream().anyMatch(seen::get);
        Encoding likeliest = turkish || !possible.contains(Encoding.WINDOWS_1252)
                ? possible.stream()
                        .filter(one -> one != Encoding.WINDOWS_1252)
                        .findFirst()
                        .orElseThrow()
                : Encoding.WINDOWS_1252;
        boolean sure = !turkish || !possible.contains(Encoding.WINDOWS_1252);
        return new TextSource(bytes, 0, new Detected<>(likeliest, sure), possible);
    }

    /** How its letters are written; unsure where Turkish letters and Western European ones are the same bytes. */
    public Detected<Encoding> encoding() {
        return encoding;
    }

    /** How they may be written. */
    public List<Encoding> encodings() {
        return List.copyOf(possible);
    }

    /** What stands between its cells; unsure where two fit alike. */
    public Detected<Delimiter> delimiter(Encoding encoding, HeadWords words) throws IOException {
        return Delimiters.of(text(encoding), words);
    }

    /** The lines up to the end, or up to a quotation mark that goes wrong. */
    public Lines lines(Encoding encoding, Delimiter delimiter) throws IOException {
        Cells.Cut cut = new Cells(text(encoding), delimiter.mark()).cut();
        List<TableLine> lines = cut.lines().stream().map(TextSource::line).toList();
        Optional<RowFault> broken = cut.wrong().stream()
                .findFirst()
                .map(place -> new RowFault(place.line(), Fault.of("#" + (place.cell() + 1), "\"", Problem.QUOTE)));
        return new Lines(lines, true, broken);
    }

    static TableLine line(Cells.Line line) {
        return new TableLine(
                line.number(),
                line.cells().stream()
                        .map(text -> new TableCell(text, TableCell.Kind.WRITTEN))
                        .toList());
    }

    private String text(Encoding encoding) {
        return decoded(bytes, mark, encoding)
                .orElseThrow(() -> new IllegalArgumentException("not written in " + encoding.id()));
    }

    private static SourceFile marked(byte[] bytes, int mark, Encoding encoding) {
        return decoded(bytes, mark, encoding).isPresent()
                ? new TextSource(bytes, mark, new Detected<>(encoding, true), List.of(encoding))
                : new Refused(Unreadable.NO_TEXT);
    }

    private static Optional<String> decoded(byte[] bytes, int from, Encoding encoding) {
        try {
            return Optional.of(encoding.charset()
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException notWrittenSo) {
            return Optional.empty();
        }
    }

    private static BitSet seen(byte[] bytes) {
        var seen = new BitSet(256);
        for (byte one : bytes) {
            seen.set(one & 0xFF);
        }
        return seen;
    }

    private static int count(byte[] bytes, byte wanted) {
        int count = 0;
        for (byte one : bytes) {
            if (one == wanted) {
                count++;
            }
        }
        return count;
    }
}
