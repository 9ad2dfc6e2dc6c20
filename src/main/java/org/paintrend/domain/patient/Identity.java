package org.paintrend.domain.patient;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is, apart from anything clinical, so that it can be kept and sealed apart. Every part may be absent.
 *
 * @param contact free text on how to reach the patient, such as a relative's number or the best hour
 */
public record Identity(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate birthDate,
        @Nullable String phone,
        @Nullable String contact) {

    /** The most characters of a name or telephone number, and of the free text. */
    public static final int LONGEST_NAME = 100;

    public static final int LONGEST_CONTACT = 1000;

    /** Nothing known. */
    public static final Identity NONE = new Identity(null, null, null, null, null);

    /** "Family, Given", or the part that is known, or an empty text. */
    public String listName() {
        return Stream.of(familyName, givenName).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /** Whether another person could be meant by mistake: same family name, in any case, and same birth date. */
    public boolean resembles(Identity other) {
        return familyName != null
                && other.familyName != null
                && birthDate != null
                && birthDate.equals(other.birthDate)
                && familyName.toLowerCase(Locale.ROOT).equals(other.familyName.toLowerCase(Locale.ROOT));
    }
}
