package org.paintrend.chart;

import java.awt.Color;
import org.paintrend.domain.outcome.Response;

/**
 * The colours of responses (Okabe-Ito), each with the edge by which it stands out from the page. A word stands beside them
 * always.
 */
public record ResponseColours(
        Color responder, Color partial, Color partialEdge, Color none, Color noneEdge, Color worse) {
    static final ResponseColours LIGHT = new ResponseColours(
            new Color(0x009E73),
            new Color(0xE69F00),
            new Color(0x9A6700),
            new Color(0x999999),
            new Color(0x6E7781),
            new Color(0xD55E00));
    static final ResponseColours DARK = new ResponseColours(
            new Color(0x009E73),
            new Color(0xE69F00),
            new Color(0xE69F00),
            new Color(0x999999),
            new Color(0x999999),
            new Color(0xD55E00));

    /** What a response is filled with. */
    public Color fill(Response response) {
        return switch (response) {
            case RESPONDER -> responder;
            case PARTIAL -> partial;
            case NON_RESPONDER, NOT_EVALUABLE -> none;
            case WORSE -> worse;
        };
    }

    /** What it is edged with. */
    public Color edge(Response response) {
        return switch (response) {
            case PARTIAL -> partialEdge;
            case NON_RESPONDER, NOT_EVALUABLE -> noneEdge;
            case RESPONDER, WORSE -> fill(response);
        };
    }
}
