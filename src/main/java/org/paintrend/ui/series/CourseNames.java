package org.paintrend.ui.series;

import java.util.List;
import java.util.Objects;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.words.ProcedureNames;
import org.paintrend.words.Verdict;
import org.paintrend.words.Words;

/** How courses are called while they are chosen: here, and nowhere in what is saved, with the patient's name. */
final class CourseNames {
    private final ProcedureNames procedures;
    private final Verdict verdict;

    CourseNames(Words words, List<Technique> techniques) {
        this.procedures = new ProcedureNames(words, techniques);
        this.verdict = new Verdict(words);
    }

    /** "Case, One · PISN-1". */
    String who(Candidate one) {
        String name = one.course().patient().displayName();
        String code = one.course().patient().code().value();
        return name.equals(code) ? code : name + " \u00b7 " + code;
    }

    /** "8 Oct 2026 · Transsacral block S1, S2, S3, left": the day first, which tells a patient's procedures apart. */
    String what(Candidate one) {
        return procedures.date(one.procedure()) + " \u00b7 " + procedures.title(one.procedure());
    }

    /** All of it, with the response. */
    String spoken(Candidate one) {
        return who(one) + ", " + what(one) + ", "
                + verdict.flag(Objects.requireNonNull(one.course().episode().course()));
    }
}
