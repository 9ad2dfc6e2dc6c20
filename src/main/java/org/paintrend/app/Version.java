package org.paintrend.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;

/** The version as the build wrote it. */
final class Version {
    private Version() {}

    static String read() {
        try (InputStream in =
                Objects.requireNonNull(Version.class.getResourceAsStream("/org/paintrend/version.properties"))) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "");
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
