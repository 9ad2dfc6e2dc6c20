package org.paintrend.ui.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.paintrend.chart.PrintNote;
import org.paintrend.domain.catalogue.AfterCare;
import org.paintrend.domain.catalogue.CareLine;
import org.paintrend.domain.catalogue.Printed;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.report.Leaflet;
import org.paintrend.words.ProcedureNames;
import org.paintrend.words.Words;

/** What somebody chooses of a leaflet: its language, the lines for this patient, the name. Nothing is ticked before. */
final class LeafletModel {
    /** The language of the leaflet: the patient's need not be the clinic's. */
    final ObjectProperty<Locale> language;

    /** Whether the patient's name stands on it. */
    final BooleanProperty named = new SimpleBooleanProperty(this, "named");

    private final Basis basis;
    private final Map<CareLine, BooleanProperty> ticked = new LinkedHashMap<>();
    private final Map<CareLine, StringProperty> written = new LinkedHashMap<>();

    /**
     * What does not change while somebody chooses.
     *
     * @param name of the patient, or absent where none is known
     * @param phone of the clinic, or absent where it gave none
     */
    record Basis(
            AfterCare care,
            Procedure procedure,
            List<Technique> techniques,
            @Nullable String name,
            Note note,
            @Nullable String phone) {
        Basis {
            techniques = List.copyOf(techniques);
        }
    }

    /** The clinic, when and by whom it is printed, in the language asked. */
    interface Note {
        PrintNote in(Words words);
    }

    LeafletModel(Basis basis, Locale language) {
        this.basis = basis;
        this.language = new SimpleObjectProperty<>(this, "language", language);
        for (CareLine line : basis.care().choices(basis.procedure().technique())) {
            if (line.printed() == Printed.WRITTEN) {
                written.put(line, new SimpleStringProperty(this, line.id(), ""));
            } else {
                ticked.put(line, new SimpleBooleanProperty(this, line.id()));
            }
        }
    }

    /** Whether there is a name that could stand on it. */
    boolean canBeNamed() {
        return basis.name() != null;
    }

    /** Whether the clinic's telephone number stands on it. */
    boolean hasPhone() {
        return basis.phone() != null;
    }

    /** The lines to tick, in the order of the catalogue. */
    Map<CareLine, BooleanProperty> ticked() {
        return ticked;
    }

    /** The lines to write, in the order of the catalogue. */
    Map<CareLine, StringProperty> written() {
        return written;
    }

    /** Calls back now and after each change. */
    void onChange(Runnable changed) {
        language.subscribe(() -> changed.run());
        named.subscribe(() -> changed.run());
        ticked.values().forEach(one -> one.subscribe(() -> changed.run()));
        written.values().forEach(one -> one.subscribe(() -> changed.run()));
        changed.run();
    }

    /** The choice as it stands, to be made into a leaflet elsewhere. */
    Choice choice() {
        Map<String, String> chosen = new TreeMap<>();
        ticked.forEach((line, tick) -> {
            if (tick.get()) {
                chosen.put(line.id(), "");
            }
        });
        written.forEach((line, text) -> chosen.put(line.id(), text.get()));
        return new Choice(basis, language.get(), named.get(), chosen);
    }

    /** A choice that does not change any more. */
    record Choice(Basis basis, Locale language, boolean named, Map<String, String> chosen) {
        Choice {
            chosen = Map.copyOf(chosen);
        }

        Leaflet leaflet() {
            Words words = Words.in(language);
            Procedure procedure = basis.procedure();
            var names = new ProcedureNames(words, basis.techniques());
            String what = procedure.technique() == null
                    ? names.date(procedure)
                    : words.get("report.leaflet.procedure", names.title(procedure), names.date(procedure));
            var about = new Leaflet.About(procedure.technique(), what, named ? basis.name() : null);
            return Leaflet.of(basis.care(), about, chosen, basis.note().in(words), basis.phone(), words);
        }
    }
}
