package org.paintrend.exchange.fhir;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.paintrend.clinic.Progress;
import org.paintrend.exchange.Treated;
import org.paintrend.exchange.release.Release;
import org.paintrend.exchange.release.Subject;

/**
 * Writes a release as one bundle of FHIR R4, resource by resource, so that a large cohort needs no more room than its
 * records. Each resource stands on a line of its own, what is ours to define at the end.
 */
public final class BundleWriter {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Treatments treatments;
    private final Scores scores;
    private final Events events;
    private final Medicines medicines;

    private BundleWriter(Release release, Terms terms) {
        this.treatments = new Treatments(terms);
        this.scores = new Scores(terms, release);
        this.events = new Events(terms);
        this.medicines = new Medicines(terms, release.vocabulary().formulary());
    }

    /**
     * Writes the procedures of these patients that were done, in their order.
     *
     * @param progress hears of every patient
     * @return how many resources were written, definitions of ours among them
     */
    public static int write(Release release, OutputStream out, Progress progress) throws IOException {
        Terms terms = new Terms(release);
        BundleWriter writer = new BundleWriter(release, terms);
        try (JsonGenerator json = MAPPER.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.setPrettyPrinter(new EntryLines());
            json.writeStartObject();
            json.writeStringField("resourceType", "Bundle");
            json.writeStringField("type", "collection");
            json.writeArrayFieldStart("entry");
            int written = 0;
            List<Subject> subjects = release.subjects();
            for (int i = 0; i < subjects.size(); i++) {
                written += write(json, writer.entries(subjects.get(i)).toList());
                progress.reached(i + 1, subjects.size());
            }
            written += write(json, Definitions.all(terms).toList());
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            return written;
        }
    }

    private static int write(JsonGenerator json, List<Entry> entries) throws IOException {
        for (Entry entry : entries) {
            json.writeStartObject();
            json.writeFieldName("resource");
            MAPPER.writeTree(json, entry.resource());
            json.writeStringField("fullUrl", entry.address());
            json.writeEndObject();
        }
        return entries.size();
    }

    /** A patient, and what belongs to the procedures that were done; nothing of whom none was done to. */
    private Stream<Entry> entries(Subject subject) {
        List<Treated> done = Treated.of(subject);
        return done.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(People.patient(subject)), done.stream().flatMap(this::entries));
    }

    private Stream<Entry> entries(Treated treated) {
        return Stream.of(
                        treatments.all(treated),
                        scores.all(treated).stream(),
                        events.all(treated).stream(),
                        medicines.all(treated).stream())
                .flatMap(one -> one);
    }
}
