package org.paintrend.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.chart.ChartFont;
import org.paintrend.chart.PrintNote;
import org.paintrend.domain.catalogue.AfterCare;
import org.paintrend.domain.catalogue.CareLine;
import org.paintrend.domain.catalogue.CareSection;
import org.paintrend.words.Words;

/**
 * What an after-care leaflet says, in the language of its patient. It names nobody unless somebody asked for it: paper
 * is left lying about.
 *
 * @param phone of the clinic, or absent where it gave none
 * @param procedure what was done and when, in one line
 * @param patient the name to print, or absent
 * @param signs for which to call at once
 * @param words in the patient's language
 */
public record Leaflet(
        PrintNote note,
        @Nullable String phone,
        String procedure,
        @Nullable String patient,
        List<Section> sections,
        List<String> signs,
        Words words)
        implements Paper {
    public Leaflet {
        sections = List.copyOf(sections);
        signs = List.copyOf(signs);
    }

    /** A heading and what stands under it. */
    public record Section(String heading, List<String> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Whose leaflet it is.
     *
     * @param technique the id of the technique, or absent where it was not recorded
     */
    public record About(
            @Nullable String technique,
            String procedure,
            @Nullable String patient) {}

    /**
     * The leaflet of a procedure.
     *
     * @param chosen what a clinician chose, as {@link AfterCare#leaflet} takes it
     */
    public static Leaflet of(
            AfterCare care,
            About about,
            Map<String, String> chosen,
            PrintNote note,
            @Nullable String phone,
            Words words) {
        String language = words.locale().getLanguage();
        List<CareLine> lines = care.leaflet(about.technique(), chosen);
        Function<CareLine, String> text =
                line -> line.text(language, chosen.getOrDefault(line.id(), "").strip());
        List<Section> sections = Stream.of(CareSection.values())
                .map(section -> new Section(
                        words.get("report.leaflet.section." + section.id()),
                        lines.stream()
                                .filter(line -> line.section() == section)
                                .map(text)
                                .toList()))
                .filter(section -> !section.lines().isEmpty())
                .toList();
        List<String> signs =
                care.signs().stream().map(sign -> sign.wording().in(language)).toList();
        return new Leaflet(note, phone, about.procedure(), about.patient(), sections, signs, words);
    }

    @Override
    public String title() {
        return words.get("report.leaflet.title");
    }

    @Override
    public List<LeafletSheet> sheets(ChartFont font) {
        return List.of(new LeafletSheet(this, font));
    }

    @Override
    public String spoken() {
        Stream<String> advice = sections.stream()
                .flatMap(section -> Stream.concat(Stream.of(section.heading()), section.lines().stream()));
        return String.join(
                "\n",
                Stream.of(
                                Stream.of(title(), procedure),
                                Stream.ofNullable(patient),
                                advice,
                                Stream.of(call()),
                                signs.stream())
                        .flatMap(part -> part)
                        .toList());
    }

    /** The heading over the warning signs, with the telephone number where there is one. */
    String call() {
        return phone == null ? words.get("report.leaflet.call") : words.get("report.leaflet.call.phone", phone);
    }
}
