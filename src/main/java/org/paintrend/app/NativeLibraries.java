package org.paintrend.app;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;

/** Asks the dynamic loader and the X server themselves: a file that lies there may still not load. */
@SuppressWarnings("restricted")
final class NativeLibraries implements Display.Libraries {

    @Override
    public boolean has(String library) {
        try {
            // For the whole run: GTK does not bear being unloaded.
            SymbolLookup.libraryLookup(library, Arena.global());
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }

    @Override
    public boolean displayAnswers() {
        SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", Arena.global());
        Linker linker = Linker.nativeLinker();
        var open = linker.downcallHandle(
                x11.findOrThrow("XOpenDisplay"), FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        var close = linker.downcallHandle(
                x11.findOrThrow("XCloseDisplay"), FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        try {
            // Without a name it is the display of the environment.
            var display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            if (display.equals(MemorySegment.NULL)) {
                return false;
            }
            int closed = (int) close.invokeExact(display);
            return closed == 0;
        } catch (Throwable failure) {
            throw new IllegalStateException("the display could not be asked", failure);
        }
    }
}
