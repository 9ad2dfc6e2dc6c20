package org.paintrend.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.LanssItem;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.Mrc;
import org.paintrend.domain.assessment.Nrs;
import org.paintrend.domain.assessment.Pgic;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.procedure.ProcedureId;

/** Makes assessments of the rows of one query; equal scores are one object. */
final class AssessmentMapper implements RowMapper<Assessment> {
    private final Pool pool = new Pool();

    @Override
    public Assessment map(ResultSet row, StatementContext context) throws SQLException {
        @Nullable Integer pgic = Columns.whole(row, "pgic");
        @Nullable Integer mrc = Columns.whole(row, "mrc");
        return new Assessment(
                new AssessmentId(row.getLong("id")),
                pool.one(new ProcedureId(row.getLong("procedure"))),
                pool.oneOrNone(row.getString("timepoint")),
                Columns.instant(row, "taken_at"),
                Columns.choice(row, "mode", Mode.class),
                nrs(row),
                lanss(row),
                pgic == null ? null : pool.one(new Pgic(pgic)),
                mrc == null ? null : pool.one(new Mrc(mrc)),
                Columns.choice(row, "absence", AbsenceReason.class),
                row.getString("note"),
                pool.oneOrNone(row.getString("assigned_because")),
                pool.one(Objects.requireNonNull(row.getString("recorded_by"))),
                row.getLong("version"));
    }

    private @Nullable Nrs nrs(ResultSet row) throws SQLException {
        @Nullable Integer value = Columns.whole(row, "nrs");
        return value == null
                ? null
                : pool.one(new Nrs(value, Objects.requireNonNull(Columns.choice(row, "recall", RecallPeriod.class))));
    }

    private @Nullable Lanss lanss(ResultSet row) throws SQLException {
        @Nullable Integer total = Columns.whole(row, "lanss_total");
        if (total != null) {
            return pool.one(Lanss.ofTotal(total));
        }
        @Nullable String answers = row.getString("answers");
        return answers == null ? null : pool.one(Lanss.ofItems(answers(answers)));
    }

    private static Map<LanssItem, Boolean> answers(String text) {
        Map<LanssItem, Boolean> answers = new EnumMap<>(LanssItem.class);
        for (LanssItem item : LanssItem.values()) {
            char answer = text.charAt(item.number() - 1);
            if (answer != '-') {
                answers.put(item, answer == '1');
            }
        }
        return answers;
    }
}
