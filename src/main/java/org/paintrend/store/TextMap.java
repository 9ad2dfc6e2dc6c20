package org.paintrend.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Texts by name, kept as a JSON object in one column. */
final class TextMap {
    private TextMap() {}

    static Map<String, String> read(Handle handle, String json) {
        Map<String, String> texts = new HashMap<>();
        handle.createQuery("SELECT key, value FROM json_each(:json)")
                .bind("json", json)
                .map((row, context) -> texts.put(row.getString("key"), row.getString("value")))
                .forEach(replaced -> {});
        return texts;
    }

    static String json(Handle handle, Map<String, String> texts) {
        Map<String, String> bound = new LinkedHashMap<>();
        List<String> places = new ArrayList<>();
        texts.keySet().stream().sorted().forEach(name -> {
            int at = places.size();
            bound.put("name" + at, name);
            bound.put("text" + at, texts.get(name));
            places.add(":name" + at + ", :text" + at);
        });
        return handle.createQuery("SELECT json_object(" + String.join(", ", places) + ")")
                .bindMap(bound)
                .mapTo(String.class)
                .one();
    }
}
