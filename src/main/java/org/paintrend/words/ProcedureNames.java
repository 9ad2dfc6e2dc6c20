package org.paintrend.words;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.procedure.PainTarget;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.Technique;

/** How a procedure is called: "Transsacral block S1, S2, left". */
public final class ProcedureNames {
    private final Words words;
    private final Clinical clinical;
    private final List<Technique> techniques;

    public ProcedureNames(Words words, List<Technique> techniques) {
        this.words = words;
        this.clinical = new Clinical(words);
        this.techniques = techniques;
    }

    /** Technique, levels and side. */
    public String title(Procedure procedure) {
        String name = Stream.of(technique(procedure.technique()), procedure.levels())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return procedure.target().side() == null
                ? name
                : name + ", " + clinical.side(procedure.target().side());
    }

    /** Title and date, to tell procedures apart in a list. */
    public String dated(Procedure procedure) {
        return title(procedure) + " \u00b7 " + date(procedure);
    }

    /** The day of a procedure. */
    public String date(Procedure procedure) {
        return words.date(procedure.at().date());
    }

    /** Date, and the time where it is known. */
    public String when(Procedure procedure) {
        return clinical.moment(procedure.at());
    }

    /** The catalogue's name; an id it does not hold any more stands for itself. */
    public String technique(@Nullable String id) {
        if (id == null) {
            return words.get("technique.unknown");
        }
        return techniques.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> one.name(words.locale().getLanguage()))
                .orElse(id);
    }

    /** "Left leg", or the part that is recorded, or an empty text; a site that was written with its side says it once. */
    public String target(PainTarget target) {
        @Nullable String side = target.side() == null ? null : clinical.side(target.side());
        boolean isSaid = side != null && target.site() != null && begins(target.site(), side);
        String text = Stream.of(isSaid ? null : side, target.site())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(words.locale()) + text.substring(1);
    }

    private boolean begins(String site, String side) {
        return (site + " ").toLowerCase(words.locale()).startsWith(side.toLowerCase(words.locale()) + " ");
    }
}
