package org.paintrend.ui.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paintrend.clinic.catalogue.CatalogueEntry;
import org.paintrend.clinic.catalogue.Chapter;
import org.paintrend.clinic.catalogue.ClinicCatalogue;
import org.paintrend.clinic.catalogue.Column;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.words.Clinical;
import org.paintrend.words.DecimalText;
import org.paintrend.words.Words;

/** Lines of the catalogue and what stands in their columns, in the user's language. */
final class LineTexts {
    private final Words words;
    private final ClinicCatalogue catalogue;

    LineTexts(Words words, ClinicCatalogue catalogue) {
        this.words = words;
        this.catalogue = catalogue;
    }

    /** What a chapter is called. */
    String chapter(Chapter chapter) {
        return words.get("catalogue.chapter." + chapter.id());
    }

    /** What a line says, in the language of the user. */
    String title(CatalogueEntry entry) {
        String own = entry.cell(words.locale().getLanguage());
        return own.isEmpty() ? entry.cell("en") : own;
    }

    /** The name of the group a line belongs to; empty where its chapter has no groups. */
    String group(CatalogueEntry entry) {
        return entry.chapter()
                .group()
                .map(name -> value(column(entry.chapter(), name), entry.cell(name)))
                .orElse("");
    }

    /** The coded columns of a line that matter in a list, in one line. */
    String about(CatalogueEntry entry) {
        Stream<String> parts = switch (entry.chapter()) {
            case CHECKS ->
                Stream.of(
                        cell(entry, "procedures"),
                        entry.cell("when").equals("always") ? "" : cell(entry, "when"),
                        words.get("catalogue.safe-if", cell(entry, "safe")));
            case LIMITS -> Stream.of(cell(entry, "value"));
            case FIELDS ->
                Stream.of(
                        cell(entry, "kind"),
                        entry.cell("options").isEmpty()
                                ? ""
                                : words.get("catalogue.of-list", options(entry.cell("options"))),
                        range(entry),
                        entry.cell("need").equals("required") ? cell(entry, "need") : "",
                        some(entry));
            case DRUGS ->
                Stream.of(
                        cell(entry, "unit"),
                        entry.cell("named").equals("yes") ? cell(entry, "named") : "",
                        isOutsideTable(entry) ? words.get("catalogue.outside-table") : "");
            case CARE -> Stream.of(cell(entry, "printed"), some(entry));
            case OPTIONS -> Stream.of(entry.cell("ticked").equals("alone") ? cell(entry, "ticked") : "");
            case TECHNIQUES, SIGNS -> Stream.of();
        };
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" \u00b7 "));
    }

    /** Whether it is an opioid for which there is no morphine equivalent. */
    boolean isOutsideTable(CatalogueEntry entry) {
        return entry.chapter() == Chapter.DRUGS
                && catalogue
                        .formulary()
                        .medicine(entry.id())
                        .filter(one -> one.isOpioid()
                                && catalogue.formulary().table().factor(one).isEmpty())
                        .isPresent();
    }

    /** What it means for an opioid to be outside the table of morphine equivalents. */
    String outsideTable() {
        return words.get(
                "catalogue.outside-table.about", catalogue.formulary().table().name());
    }

    /** The procedures of a line that is not about all of them. */
    private String some(CatalogueEntry entry) {
        return entry.cell("procedures").equals("all") ? "" : cell(entry, "procedures");
    }

    /** The name of a column. */
    String column(Column column) {
        return words.get("catalogue.column." + column.name());
    }

    /** What stands in a column of a line, as it is read. */
    String value(Column column, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (column.form()) {
            case CHOICE -> column.choices().contains(text) ? choice(column, text) : text;
            case SCOPE -> scope(text);
            case LIST -> list(text);
            case TEXT -> column.name().equals("value") ? DecimalText.written(words, text) : text;
            case ID, WORDING, SOURCE -> text;
        };
    }

    /** The name of a choice of a column. */
    String choice(Column column, String code) {
        return column.name().equals("sheet")
                ? words.get("sheet." + code)
                : words.get("catalogue.is." + column.name() + "." + code);
    }

    /** The fields that offer a list of options, else the list's id. */
    String list(String id) {
        String fields = catalogue.entries(Chapter.FIELDS).stream()
                .filter(field -> field.cell("options").equals(id) && !field.isRetired())
                .map(this::title)
                .distinct()
                .limit(2)
                .collect(Collectors.joining(", "));
        return fields.isEmpty() ? id : fields;
    }

    /** The options of a list by their names, the first few. */
    private String options(String list) {
        List<String> names = catalogue.entries(Chapter.OPTIONS).stream()
                .filter(option -> option.cell("list").equals(list) && !option.isRetired())
                .map(this::title)
                .toList();
        String first = names.stream().limit(3).collect(Collectors.joining(", "));
        return names.size() > 3 ? first + ", \u2026" : first;
    }

    /** The ids of the lists of options there are. */
    List<String> lists() {
        return catalogue.entries(Chapter.OPTIONS).stream()
                .map(option -> option.cell("list"))
                .distinct()
                .toList();
    }

    /** The techniques a line can be about: those that are offered, and those it names. */
    List<Technique> techniques(List<String> named) {
        return catalogue.techniques().stream()
                .filter(one -> !one.isRetired() || named.contains(one.id()))
                .toList();
    }

    String name(Technique technique) {
        return technique.name(words.locale().getLanguage());
    }

    /** What is wrong with a field of a chapter, in words a clinic knows. */
    String fault(Chapter chapter, Fault fault) {
        boolean contradicts = fault.problem() == Problem.CONTRADICTS;
        return switch (fault.field()) {
            case "en", "tr" -> contradicts ? words.get("catalogue.fault.gap") : said(fault);
            case "lowest" -> contradicts ? words.get("catalogue.fault.range") : said(fault);
            case "sheet" -> contradicts ? words.get("catalogue.fault.sheet") : said(fault);
            case "options" ->
                contradicts || fault.problem() == Problem.NOT_ONE_OF
                        ? words.get("catalogue.fault.options")
                        : said(fault);
            case "id", "list" ->
                fault.problem() == Problem.NOT_ONE_OF
                        ? words.get("catalogue.fault.id", chapter.longestId())
                        : said(fault);
            case "procedures" -> words.get("catalogue.fault.procedures");
            default -> said(fault);
        };
    }

    /** Whether a line has every word that was typed somewhere in it. */
    boolean holds(CatalogueEntry entry, String typed) {
        String text = String.join(" ", entry.cell("en"), entry.cell("tr"), entry.id(), about(entry), group(entry))
                .toLowerCase(words.locale());
        String plain = text + " " + text.toLowerCase(Locale.ROOT);
        return Arrays.stream(typed.strip().toLowerCase(words.locale()).split("\\s+"))
                .allMatch(plain::contains);
    }

    private String said(Fault fault) {
        return new Clinical(words).fault(fault);
    }

    private String cell(CatalogueEntry entry, String name) {
        return value(column(entry.chapter(), name), entry.cell(name));
    }

    private static Column column(Chapter chapter, String name) {
        return chapter.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String range(CatalogueEntry entry) {
        return entry.cell("lowest").isEmpty()
                ? ""
                : (entry.cell("lowest") + "\u2013" + entry.cell("highest") + " " + entry.cell("unit")).strip();
    }

    private String scope(String text) {
        String but = "all but ";
        if (text.equals("all")) {
            return words.get("catalogue.scope.all");
        }
        return text.startsWith(but)
                ? words.get("catalogue.scope.but.names", names(text.substring(but.length())))
                : words.get("catalogue.scope.only.names", names(text));
    }

    private String names(String ids) {
        List<String> wanted = Arrays.asList(ids.strip().split(" +"));
        return catalogue.techniques().stream()
                .filter(one -> wanted.contains(one.id()))
                .map(this::name)
                .collect(Collectors.joining(", "));
    }
}
