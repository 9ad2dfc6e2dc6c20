package org.paintrend.store;

import org.jdbi.v3.core.Handle;

/** The tables as seen by one unit of work. */
public final class Tables {
    private final Handle handle;

    Tables(Handle handle) {
        this.handle = handle;
    }

    public ClinicTable clinic() {
        return new ClinicTable(handle);
    }

    TechniqueTable techniques() {
        return new TechniqueTable(handle);
    }

    public PlanTable plans() {
        return new PlanTable(handle);
    }

    public RuleTable rules() {
        return new RuleTable(handle);
    }

    public PatientTable patients() {
        return new PatientTable(handle, identities());
    }

    public ProcedureTable procedures() {
        return new ProcedureTable(handle, new DrugTable(handle));
    }

    public AssessmentTable assessments() {
        return new AssessmentTable(handle);
    }

    public AttemptTable attempts() {
        return new AttemptTable(handle);
    }

    public NumbnessTable numbness() {
        return new NumbnessTable(handle);
    }

    public CatalogueTable catalogue() {
        return new CatalogueTable(handle);
    }

    public BatchTable batches() {
        return new BatchTable(handle);
    }

    public MappingTable mappings() {
        return new MappingTable(handle);
    }

    public SheetTable sheets() {
        return new SheetTable(handle);
    }

    public ExportTable exports() {
        return new ExportTable(handle);
    }

    public StudyIdTable studyIds() {
        return new StudyIdTable(handle);
    }

    public HistoryTable history() {
        return new HistoryTable(handle);
    }

    public Merges merges() {
        return new Merges(history());
    }

    public Belongings belongings() {
        return new Belongings(handle);
    }

    public PictureTable pictures() {
        return new PictureTable(handle);
    }

    public DraftTable drafts() {
        return new DraftTable(handle);
    }

    IdentityTable identities() {
        return new IdentityTable(handle);
    }
}
