package org.paintrend.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Name and version of the program, as the build wrote them into {@code version.properties}. */
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"PainTrend " + number()};
    }

    /** The version alone, such as 0.1.0. */
    public static String number() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Version.class.getResourceAsStream("/org/paintrend/version.properties"))) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "");
        }
    }
}
