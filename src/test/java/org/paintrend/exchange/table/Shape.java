package org.paintrend.exchange.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A file as clinics have them, and what has to come of it.
 *
 * @param asked what cannot be told from it
 * @param said what is answered then
 * @param mapped what is changed of the proposed mapping
 * @param rows what the database holds afterwards, a line for each procedure: {@code field=value|…}; empty where refused
 * @param refused why not: {@code row column problem value}, or the reason why it is no table
 */
record Shape(
        String name,
        Supplier<byte[]> file,
        Set<Setting> asked,
        UnaryOperator<Choices> said,
        UnaryOperator<Mapping> mapped,
        List<String> rows,
        List<String> refused) {
    static Shape of(String name, byte[] file) {
        return new Shape(
                name, () -> file, Set.of(), UnaryOperator.identity(), UnaryOperator.identity(), List.of(), List.of());
    }

    Shape asking(Setting setting, UnaryOperator<Choices> answer) {
        Set<Setting> all = new HashSet<>(asked);
        all.add(setting);
        return new Shape(name, file, all, before -> answer.apply(said.apply(before)), mapped, rows, refused);
    }

    Shape saying(UnaryOperator<Choices> answer) {
        return new Shape(name, file, asked, before -> answer.apply(said.apply(before)), mapped, rows, refused);
    }

    Shape mapping(UnaryOperator<Mapping> change) {
        return new Shape(name, file, asked, said, change, rows, refused);
    }

    Shape holds(String... lines) {
        return new Shape(name, file, asked, said, mapped, List.of(lines), refused);
    }

    Shape refusedFor(String... reasons) {
        return new Shape(name, file, asked, said, mapped, rows, List.of(reasons));
    }

    @Override
    public String toString() {
        return name;
    }
}
