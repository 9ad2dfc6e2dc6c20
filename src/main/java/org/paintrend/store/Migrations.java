package org.paintrend.store;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;

/**
 * The steps of the schema, {@code V1__….sql} onwards.
 *
 * @param location where they lie, in Flyway's words
 * @param newest the number of the last one; kept here because asking Flyway costs a noticeable part of the start
 */
record Migrations(String location, int newest) {

    static Migrations ofClinic() {
        return new Migrations("classpath:db/migration", 8);
    }

    /**
     * Brings a file that nobody else has open to the newest schema. Foreign keys are not enforced meanwhile, so that a
     * step may rebuild a table: who calls checks them afterwards.
     */
    void applyTo(Path file) {
        Flyway.configure()
                .dataSource(Dialect.source(file))
                .locations(location)
                .failOnMissingLocations(true)
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .loggers("slf4j")
                .load()
                .migrate();
    }
}
