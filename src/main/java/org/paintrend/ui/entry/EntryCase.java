package org.paintrend.ui.entry;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Patient;

/**
 * Whose scores are entered, and what was found when the panel opened.
 *
 * @param technique the name of the procedure's technique in the user's language
 * @param edited the saved assessment to change, or absent: a new one
 * @param about the id of the timepoint a new one is about, or absent: the one its time falls into
 * @param draft the fields of an unsaved input kept earlier
 */
record EntryCase(
        Patient patient,
        Episode episode,
        String technique,
        @Nullable Assessment edited,
        @Nullable String about,
        Optional<Map<String, String>> draft) {

    private static final String VERSION = "version";

    /** The same with a draft that was found. */
    EntryCase with(Optional<Map<String, String>> found) {
        return new EntryCase(patient, episode, technique, edited, about, found);
    }

    /** The name under which its draft is kept. */
    String draftName() {
        if (edited != null) {
            return "assessment-edit/" + edited.id().value();
        }
        String name = "assessment/" + episode.procedure().id().value();
        // What was begun for one timepoint does not come back under another.
        return about == null ? name : name + "/" + about;
    }

    /** Fields of an input to be kept, with the version they are based on. */
    Map<String, String> draft(Map<String, String> fields) {
        Map<String, String> draft = new TreeMap<>(fields);
        draft.put(VERSION, String.valueOf(version()));
        return draft;
    }

    /**
     * The saved version the input is based on: a draft's own, so that what was changed since it was kept is noticed
     * when it is saved.
     */
    long version() {
        String saved = edited == null ? "0" : String.valueOf(edited.version());
        return Long.parseLong(
                draft.map(fields -> fields.getOrDefault(VERSION, saved)).orElse(saved));
    }
}
