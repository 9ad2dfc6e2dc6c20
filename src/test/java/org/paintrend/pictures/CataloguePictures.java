package org.paintrend.pictures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.paintrend.clinic.Catalogue;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.Saving;
import org.paintrend.clinic.catalogue.CatalogueEntry;
import org.paintrend.clinic.catalogue.Chapter;
import org.paintrend.ui.shell.Opened;
import org.paintrend.ui.shell.Shell;

/** The clinic's catalogue: its chapters, lines of every kind, the panel for new and changed ones, and faults. */
final class CataloguePictures {
    private CataloguePictures() {}

    static List<Picture> all() {
        return List.of(
                catalogue("procedures"),
                catalogue("checks", "catalogue-chapter-safety-checks"),
                catalogue("limits", "catalogue-chapter-safety-limits"),
                catalogue("fields", "catalogue-chapter-sheet-fields"),
                catalogue("choices", "catalogue-chapter-options"),
                catalogue("leaflet", "catalogue-chapter-after-care", "catalogue-retired"),
                catalogue("new-question", "catalogue-chapter-safety-checks", "catalogue-add", "catalogue-save"),
                catalogue("new-field", "catalogue-chapter-sheet-fields", "catalogue-add"),
                catalogue("drugs", "catalogue-chapter-drugs"),
                catalogue("opioids", shell -> {
                    Press.button(shell, "catalogue-chapter-drugs");
                    Press.write(shell, "catalogue-search", "opioid");
                    Press.button(shell, "catalogue-retired");
                }),
                catalogue("new-drug", shell -> {
                    Press.button(shell, "catalogue-chapter-drugs");
                    Press.button(shell, "catalogue-add");
                    Press.write(shell, "catalogue-en", "Pethidine");
                    Press.pick(shell, "catalogue-class", 4);
                    Press.button(shell, "catalogue-save");
                }),
                catalogue("drug", shell -> {
                    Press.button(shell, "catalogue-chapter-drugs");
                    Press.write(shell, "catalogue-search", "dihydro");
                    Press.line(shell, "catalogue-list", 0);
                }),
                catalogue("edit", shell -> {
                    Press.button(shell, "catalogue-chapter-after-care");
                    Press.line(shell, "catalogue-list", 0);
                }),
                catalogue("nothing", shell -> Press.write(shell, "catalogue-search", "acupuncture")));
    }

    private static Picture catalogue(String name, String... pressed) {
        return catalogue(name, shell -> List.of(pressed).forEach(id -> Press.button(shell, id)));
    }

    private static Picture catalogue(String name, Consumer<Shell> does) {
        return new Picture("catalogue-" + name, studio -> {
            Clinic clinic = RecordPictures.clinic();
            change(clinic.catalogue());
            Shell shell = studio.shell(Opened.of(clinic));
            studio.afterwards(shell::showCatalogue);
            studio.afterwards(() -> does.accept(shell));
            studio.afterwards(clinic::close);
            return shell;
        });
    }

    private static void change(Catalogue catalogue) {
        saved(catalogue.add(
                Chapter.TECHNIQUES, Map.of("en", "Caudal epidural injection", "tr", "Kaudal epidural enjeksiyon")));
        saved(catalogue.add(
                Chapter.DRUGS,
                Map.of("en", "Arveles", "tr", "Arveles", "class", "nsaid", "unit", "mg", "named", "no")));
        saved(catalogue.add(
                Chapter.DRUGS,
                Map.of(
                        "en", "Dihydrocodeine (slow release)",
                        "tr", "Dihidrokodein (yavaş salınımlı)",
                        "class", "opioid",
                        "unit", "mg",
                        "named", "no")));
        saved(catalogue.retire(entry(catalogue, Chapter.DRUGS, "codeine")));
        saved(catalogue.retire(entry(catalogue, Chapter.TECHNIQUES, "lumbar-sympathetic")));
        CatalogueEntry name = entry(catalogue, Chapter.TECHNIQUES, "sacroiliac-joint");
        saved(catalogue.change(
                name,
                name.version(),
                with(
                        name,
                        Map.of(
                                "en",
                                        "Sacroiliac joint injection, with the long name this clinic has always used for it",
                                "tr", "Sakroiliak eklem enjeksiyonu, kliniğin bunun için hep kullandığı uzun adla"))));
        saved(catalogue.add(
                Chapter.CHECKS,
                Map.of(
                        "en", "Pilonidal sinus?",
                        "tr", "Pilonidal sinüs var mı?",
                        "level", "stop",
                        "when", "always",
                        "safe", "no",
                        "procedures", "caudal-epidural-injection transsacral-block")));
        CatalogueEntry drive = entry(catalogue, Chapter.CARE, "no-driving-day");
        CatalogueEntry changed = saved(catalogue.change(
                drive,
                drive.version(),
                with(
                        drive,
                        Map.of(
                                "en",
                                "Do not drive or ride a bicycle today.",
                                "tr",
                                "Bugün araç ve bisiklet kullanmayın."))));
        saved(catalogue.retire(entry(catalogue, Chapter.CARE, "glucose")));
        saved(catalogue.change(
                changed, changed.version(), with(changed, Map.of("procedures", "all but other sacroiliac-joint"))));
    }

    private static CatalogueEntry entry(Catalogue catalogue, Chapter chapter, String id) {
        return catalogue.present().entry(chapter, id).orElseThrow();
    }

    private static Map<String, String> with(CatalogueEntry entry, Map<String, String> other) {
        Map<String, String> cells = new HashMap<>(entry.cells());
        cells.putAll(other);
        return cells;
    }

    private static CatalogueEntry saved(Saving<CatalogueEntry> saving) {
        if (saving instanceof Saving.Saved<CatalogueEntry> done) {
            return done.value();
        }
        throw new IllegalStateException("not saved: " + saving);
    }
}
