package org.paintrend.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Coded;

/** Reads columns that may be empty; an empty one is absent, never 0 or "". */
final class Columns {
    private Columns() {}

    static @Nullable Integer whole(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : (Integer) value;
    }

    static @Nullable Boolean yesNo(ResultSet row, String column) throws SQLException {
        @Nullable Integer value = whole(row, column);
        return value == null ? null : (Boolean) (value == 1);
    }

    static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        @Nullable String value = row.getString(column);
        return value == null ? null : LocalDate.parse(value);
    }

    /** An instant kept in seconds. */
    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochSecond(value);
    }

    static <E extends Enum<E> & Coded> @Nullable E choice(ResultSet row, String column, Class<E> type)
            throws SQLException {
        @Nullable String value = row.getString(column);
        return value == null ? null : Coded.of(type, value);
    }

    /** The code of a choice as it is stored. */
    static @Nullable String code(@Nullable Coded choice) {
        return choice == null ? null : choice.id();
    }

    /** A date as it is stored. */
    static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    /** A yes or no as it is stored. */
    static @Nullable Integer bit(@Nullable Boolean yes) {
        return yes == null ? null : (Integer) (yes ? 1 : 0);
    }

    /** An instant as it is stored. */
    static @Nullable Long seconds(@Nullable Instant instant) {
        return instant == null ? null : (Long) instant.getEpochSecond();
    }
}
