package org.paintrend.cli;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;

/** Asks the system about standard error; {@link System#console} knows of the other two streams alone. */
@SuppressWarnings("restricted") // Calls into the system are allowed where the program is started.
final class StandardError {
    private static final int DESCRIPTOR = 2;
    private static final int WINDOWS_HANDLE = -12;

    private StandardError() {}

    /** Whether it goes to a terminal that can draw a line over itself; no where that cannot be found out. */
    static boolean isTerminal() {
        try (Arena arena = Arena.ofConfined()) {
            boolean onWindows =
                    System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
            return onWindows ? hasConsoleMode(arena) : isatty() && !"dumb".equals(System.getenv("TERM"));
        } catch (Throwable unknown) {
            return false;
        }
    }

    private static boolean isatty() throws Throwable {
        Linker linker = Linker.nativeLinker();
        var isatty = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("isatty"), FunctionDescriptor.of(JAVA_INT, JAVA_INT));
        return (int) isatty.invokeExact(DESCRIPTOR) != 0;
    }

    /** Only a console has a mode. */
    private static boolean hasConsoleMode(Arena arena) throws Throwable {
        Linker linker = Linker.nativeLinker();
        SymbolLookup kernel = SymbolLookup.libraryLookup("kernel32", arena);
        var handle =
                linker.downcallHandle(kernel.findOrThrow("GetStdHandle"), FunctionDescriptor.of(ADDRESS, JAVA_INT));
        var mode = linker.downcallHandle(
                kernel.findOrThrow("GetConsoleMode"), FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
        var standardError = (MemorySegment) handle.invokeExact(WINDOWS_HANDLE);
        return (int) mode.invokeExact(standardError, arena.allocate(JAVA_INT)) != 0;
    }
}
