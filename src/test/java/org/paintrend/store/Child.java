package org.paintrend.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another process of Java with the classes of this one, kept light so that it starts soon. */
final class Child implements AutoCloseable {
    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    static Child start(Class<?> main, String... arguments) throws IOException {
        return new Child(builder(main, arguments).start());
    }

    /** What it prints goes to a file: nothing of that is lost with the process, nor with the pipe to it. */
    static Child startPrintingTo(Path output, Class<?> main, String... arguments) throws IOException {
        return new Child(
                builder(main, arguments).redirectOutput(output.toFile()).start());
    }

    private static ProcessBuilder builder(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    boolean runs() {
        return process.isAlive();
    }

    /** The next line it prints, or null when it has ended. */
    String line() throws IOException {
        return process.inputReader(StandardCharsets.UTF_8).readLine();
    }

    /** Ends it as a power switch would: without a word. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Tells it that it may end, and waits until it has. */
    void letEnd() throws IOException {
        process.outputWriter(StandardCharsets.UTF_8).close();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
