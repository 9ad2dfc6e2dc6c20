package org.paintrend.clinic;

import org.jspecify.annotations.Nullable;
import org.paintrend.domain.numbness.Answers;
import org.paintrend.domain.numbness.InjectionSite;
import org.paintrend.domain.procedure.ProcedureId;

/**
 * An assessment of numbness, as entered. Fault fields carry the component's name.
 *
 * @param procedure the injection it followed, done and of the same patient; absent: given elsewhere or not known
 * @param thin low body weight or little fat over the buttock; absent: not asked
 * @param site absent: not recorded
 * @param drug up to 200 characters, or empty
 * @param givenBy up to 200 characters, or empty
 * @param note up to 4000 characters, or empty
 */
public record NumbnessForm(
        @Nullable ProcedureId procedure,
        Answers answers,
        @Nullable Boolean thin,
        @Nullable InjectionSite site,
        String drug,
        String givenBy,
        String note) {}
