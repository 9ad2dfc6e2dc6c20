package org.paintrend.exchange.table;

/**
 * What a column seems to be.
 *
 * @param field the name of a column of the wide file
 */
public record Proposal(String field, Surety surety) {
    /** How sure a proposal is. */
    public enum Surety {
        /** The head is the name of the column itself. */
        SAME,
        /** The head means this and nothing else. */
        KNOWN,
        /** The head may mean something else, too. */
        LIKELY
    }
}
