package org.paintrend.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A law of the house, written for a house at any package: for the program, and for the small house of offenders that proves
 * it.
 *
 * @param name what it says
 * @param offenders the house of its offenders, below {@code offenders}
 * @param cell the packages of that house in which they are: what follows its name, empty for all
 * @param forHouse the law for the house at a package
 */
record Law(String name, String offenders, String cell, Function<String, ArchRule> forHouse) {

    private Law(String name, String offenders, Function<String, ArchRule> forHouse) {
        this(name, offenders, "", forHouse);
    }

    /** All laws, but for the one on {@link Length}. */
    static Stream<Law> all() {
        return Stream.concat(
                Rooms.belowApp()
                        .map(room ->
                                new Law(room + " looks down only", "arrows", "." + room, house -> arrows(house, room))),
                Stream.of(
                        new Law("main sees app and cli only", "main", Law::main),
                        new Law("no room beside the plan", "plan", Law::plan),
                        new Law("no cycles", "cycles", Law::cycles),
                        new Law("domain is pure", "pure", Law::pure),
                        new Law("the clock is passed in", "clock", Law::clock),
                        new Law("AWT and JFreeChart in chart and report only", "awt", Law::awt),
                        new Law("JavaFX in app, ui and chart.fx only", "javafx", Law::javafx),
                        new Law("SQL in store only", "sql", Law::sql),
                        new Law("terminal in cli only", "terminal", Law::terminal),
                        new Law("writers see a release only", "release", ".exchange.csv", Law::release),
                        new Law("no static mutable state", "state", Law::state)));
    }

    /** What breaks this law in the house at a package. */
    List<String> faults(String house, JavaClasses classes) {
        // A room may still be empty: the offenders prove that the law would find somebody in it.
        return forHouse.apply(house)
                .allowEmptyShould(true)
                .evaluate(classes)
                .getFailureReport()
                .getDetails();
    }

    @Override
    public String toString() {
        return name;
    }

    private static ArchRule arrows(String house, String room) {
        return classes()
                .that()
                .resideInAPackage(house + "." + room + "..")
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage(house + "..").or(resideInAnyPackage(Rooms.seenFrom(house, room))));
    }

    private static ArchRule main(String house) {
        return classes()
                .that()
                .resideInAPackage(house)
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(house + "..")
                        .or(resideInAnyPackage(house, house + ".app..", house + ".cli..")));
    }

    private static ArchRule plan(String house) {
        return classes().that().resideOutsideOfPackage(house).should().resideInAnyPackage(Rooms.all(house));
    }

    /** Between rooms, between the corners of the rooms, and between single packages: a parent and its child, too. */
    private static ArchRule cycles(String house) {
        return CompositeArchRule.of(Stream.of(".(*)..", ".(*).(*)..", ".(**)")
                .<ArchRule>map(
                        depth -> slices().matching(house + depth).should().beFreeOfCycles())
                .toList());
    }

    /** No file, network, database, window or log: what a domain class may know is named here. */
    private static ArchRule pure(String house) {
        return classes()
                .that()
                .resideInAPackage(house + ".domain..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        house + ".domain..",
                        "java.lang..",
                        "java.math..",
                        "java.text..",
                        "java.time..",
                        "java.util..",
                        "org.jspecify..",
                        // Distributions and ranks: computed, nothing read.
                        "org.hipparchus.."));
    }

    private static ArchRule clock(String house) {
        return noClasses().that().resideOutsideOfPackage(house + ".app..").should(Conditions.READ_THE_MACHINES_CLOCK);
    }

    private static ArchRule awt(String house) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(house + ".chart..", house + ".report..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..", "org.jfree..");
    }

    private static ArchRule javafx(String house) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(house + ".app..", house + ".ui..", house + ".chart.fx..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp.ikonli..");
    }

    private static ArchRule sql(String house) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house + ".store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..", "com.zaxxer..", "org.flywaydb..");
    }

    private static ArchRule terminal(String house) {
        return noClasses().that().resideOutsideOfPackage(house + ".cli..").should(ACCESS_STANDARD_STREAMS);
    }

    /** What a writer cannot see it cannot leak. */
    private static ArchRule release(String house) {
        return noClasses()
                .that()
                .resideInAPackage(house + ".exchange..")
                .and()
                .resideOutsideOfPackage(house + ".exchange.release..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(house + ".clinic.PatientRecord")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName(house + ".domain.outcome.Episode");
    }

    private static ArchRule state(String house) {
        return noClasses().that().resideInAPackage(house + "..").should(Conditions.HOLD_STATIC_MUTABLE_STATE);
    }
}
