package org.paintrend.domain.catalogue;

/**
 * Something after a procedure for which a patient has to call at once.
 *
 * @param id lower-case letters, digits and hyphens
 */
public record WarningSign(String id, Source source, Wording wording) {}
