package org.paintrend.exchange.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.paintrend.domain.Coded;

/** How the letters of a text file are written as bytes. */
public enum Encoding implements Coded {
    UTF_8("utf-8", StandardCharsets.UTF_8),
    UTF_16_LE("utf-16le", StandardCharsets.UTF_16LE),
    UTF_16_BE("utf-16be", StandardCharsets.UTF_16BE),
    /** Western European Windows. */
    WINDOWS_1252("windows-1252", Charset.forName("windows-1252")),
    /** Turkish Windows: ğ, ı, ş where the Western one has ð, ý, þ. */
    WINDOWS_1254("windows-1254", Charset.forName("windows-1254")),
    /** Turkish, as older systems wrote it; the letters of {@link #WINDOWS_1254}. */
    ISO_8859_9("iso-8859-9", Charset.forName("ISO-8859-9"));

    private final String id;
    private final Charset charset;

    Encoding(String id, Charset charset) {
        this.id = id;
        this.charset = charset;
    }

    @Override
    public String id() {
        return id;
    }

    Charset charset() {
        return charset;
    }
}
