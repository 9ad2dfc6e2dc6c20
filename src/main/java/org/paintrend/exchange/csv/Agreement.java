package org.paintrend.exchange.csv;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.ImportRow;
import org.paintrend.clinic.RowFault;
import org.paintrend.domain.Coded;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.exchange.WideColumns;

/** Whether the rows of one file agree: several rows of one patient tell of one person. */
final class Agreement {
    private final Map<String, String> spellings = new HashMap<>();
    private final Map<String, Told> told = new HashMap<>();
    private final List<RowFault> faults = new ArrayList<>();

    /** What an earlier row said. */
    private record Told(String value, int row) {}

    private Agreement() {}

    /** What contradicts an earlier row. An empty cell says nothing and contradicts nothing. */
    static List<RowFault> faults(List<ImportRow> rows) {
        Agreement agreement = new Agreement();
        rows.forEach(agreement::take);
        return agreement.faults;
    }

    /** Whole years from birth to a day; empty when the day comes first. */
    static OptionalInt age(LocalDate birthDate, LocalDate day) {
        return birthDate.isAfter(day)
                ? OptionalInt.empty()
                : OptionalInt.of(Period.between(birthDate, day).getYears());
    }

    private void take(ImportRow row) {
        String code = row.code().value();
        @Nullable String spelling = spellings.putIfAbsent(row.code().folded(), code);
        if (spelling != null && !spelling.equals(code)) {
            faults.add(new RowFault(row.number(), Fault.of(WideColumns.CODE, code, Problem.DIFFERS_IN_CASE, spelling)));
            return;
        }
        identity(row).forEach((column, value) -> {
            @Nullable Told before = told.putIfAbsent(code + "\n" + column, new Told(value, row.number()));
            if (before != null && !before.value().equals(value)) {
                faults.add(new RowFault(
                        row.number(),
                        Fault.of(
                                column,
                                value,
                                Problem.CONTRADICTS,
                                column + " " + before.value() + " (" + before.row() + ")")));
            }
        });
    }

    private static Map<String, String> identity(ImportRow row) {
        Map<String, String> identity = new LinkedHashMap<>();
        put(identity, WideColumns.GIVEN_NAME, row.identity().givenName());
        put(identity, WideColumns.FAMILY_NAME, row.identity().familyName());
        put(identity, WideColumns.BIRTH_DATE, row.identity().birthDate());
        put(identity, WideColumns.PHONE, row.identity().phone());
        @Nullable Coded sex = row.sex();
        put(identity, WideColumns.SEX, sex == null ? null : sex.id());
        return identity;
    }

    private static void put(Map<String, String> identity, String column, @Nullable Object value) {
        if (value != null) {
            identity.put(column, value.toString());
        }
    }
}
