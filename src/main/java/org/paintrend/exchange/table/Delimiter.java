package org.paintrend.exchange.table;

import org.paintrend.domain.Coded;

/** What stands between two cells of a text file. */
public enum Delimiter implements Coded {
    COMMA("comma", ','),
    SEMICOLON("semicolon", ';'),
    TAB("tab", '\t'),
    PIPE("pipe", '|');

    private final String id;
    private final char mark;

    Delimiter(String id, char mark) {
        this.id = id;
        this.mark = mark;
    }

    @Override
    public String id() {
        return id;
    }

    char mark() {
        return mark;
    }
}
