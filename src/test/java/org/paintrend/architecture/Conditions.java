package org.paintrend.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.text.Format;
import java.time.Clock;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a class can do that ArchUnit has no words for. */
final class Conditions {

    /** Asks the machine for the time, by a call or a method reference. Elapsed time may be measured. */
    static final ArchCondition<JavaClass> READ_THE_MACHINES_CLOCK = condition(
            "read the machine's clock",
            type -> type.getAccessesFromSelf().stream()
                    .filter(access -> access instanceof JavaCodeUnitAccess<?> call && readsTheMachinesClock(call))
                    .map(JavaAccess::getDescription));

    /** Has a static field that can be set, or a constant that is no value because something in it can change. */
    static final ArchCondition<JavaClass> HOLD_STATIC_MUTABLE_STATE = condition(
            "hold static mutable state",
            type -> Stream.concat(
                    type.getFields().stream().filter(Conditions::canChange).map(JavaField::getDescription),
                    type.getStaticInitializer().stream()
                            .flatMap(start -> start.getConstructorCallsFromSelf().stream())
                            .filter(call -> isAny(call.getTargetOwner(), Collection.class, Map.class))
                            .map(JavaAccess::getDescription)));

    private Conditions() {}

    private static boolean readsTheMachinesClock(JavaCodeUnitAccess<?> call) {
        var owner = call.getTargetOwner();
        var arguments = call.getTarget().getRawParameterTypes();
        return switch (call.getName()) {
            case "now" ->
                owner.getPackageName().startsWith("java.time")
                        && arguments.stream().noneMatch(argument -> argument.isEquivalentTo(Clock.class));
            case "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes" ->
                owner.isEquivalentTo(Clock.class);
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "getInstance" -> owner.isEquivalentTo(Calendar.class);
            case JavaConstructor.CONSTRUCTOR_NAME -> owner.isEquivalentTo(Date.class) && arguments.isEmpty();
            default -> false;
        };
    }

    private static boolean canChange(JavaField field) {
        var modifiers = field.getModifiers();
        var type = field.getRawType();
        return modifiers.contains(JavaModifier.STATIC)
                && !modifiers.contains(JavaModifier.SYNTHETIC)
                && (!modifiers.contains(JavaModifier.FINAL)
                        || type.isArray()
                        || type.getPackageName().startsWith("java.util.concurrent.atomic")
                        || type.getPackageName().startsWith("javafx.beans")
                        || type.getPackageName().startsWith("javafx.collections")
                        || isAny(
                                type,
                                StringBuilder.class,
                                ThreadLocal.class,
                                Format.class,
                                Date.class,
                                Calendar.class));
    }

    private static boolean isAny(JavaClass type, Class<?>... others) {
        return Stream.of(others).anyMatch(type::isAssignableTo);
    }

    private static ArchCondition<JavaClass> condition(String name, Function<JavaClass, Stream<String>> findings) {
        return new ArchCondition<>(name) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                // Used under noClasses(), which turns a finding into a fault.
                findings.apply(type).forEach(found -> events.add(SimpleConditionEvent.satisfied(type, found)));
            }
        };
    }
}
