package org.paintrend.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paintrend.clinic.LeadsTo;
import org.paintrend.clinic.PatientSummary;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.ui.common.DirectTasks;
import org.paintrend.ui.common.Shortcut;

/** The names of the search are read while the clinic may be closed under them. */
class FinderModelTest {
    private final DirectTasks tasks = new DirectTasks();

    @Test
    void isSilentOnceTheClinicIsLeft() {
        var leaving = new Closing();
        var model = new FinderModel(tasks, leaving);
        leaving.meanwhile = model::leave;
        model.open();
        assertThat(tasks.unhandled()).isEmpty();
        assertThat(model.hits()).isEmpty();
    }

    @Test
    void tellsAFailureWhileItIsUsed() {
        new FinderModel(tasks, new Closing()).open();
        assertThat(tasks.unhandled()).singleElement().isInstanceOf(IllegalStateException.class);
    }

    /** A clinic that is closed while its names are read. */
    private static final class Closing implements FinderModel.Sources {
        private Runnable meanwhile = () -> {};

        @Override
        public List<PatientSummary> patients() {
            meanwhile.run();
            throw new IllegalStateException("the database is closed");
        }

        @Override
        public List<LeadsTo> merged() {
            return List.of();
        }

        @Override
        public List<Shortcut> commands() {
            return List.of();
        }

        @Override
        public void show(PatientId patient) {}
    }
}
