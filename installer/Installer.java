import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the package of the system it runs on: a runtime with JavaFX (jlink), the program with its launcher (jpackage), the
 * start-up cache, the package (jpackage). Started by {@code mvn -Pinstaller} with the JDK that Maven chose, in the folder of
 * the project, after target/paintrend.jar and target/lib were made.
 */
final class Installer {
    /** What the program and its libraries use, with what they load by name: languages, screen readers, elliptic curves. */
    private static final String MODULES = "java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,"
            + "java.sql,java.xml,jdk.accessibility,jdk.localedata,jdk.unsupported,jdk.unsupported.desktop,"
            + "javafx.controls,javafx.swing";

    /** Classes that cannot be kept are no news: they are loaded as ever. */
    private static final String QUIET = "-Xlog:aot=error,cds=error";

    private static final Path INSTALLER = Path.of("installer");
    private static final Path OUT = Path.of("target", "installer");

    /** A system: the name of the launcher there, the kind of its icon, and where the image keeps the jars and the runtime. */
    private enum Computer {
        LINUX("paintrend", "png", "paintrend", "lib/app", "lib/runtime"),
        WINDOWS("PainTrend", "ico", "PainTrend", "app", "runtime"),
        MACOS("PainTrend", "icns", "PainTrend.app", "Contents/app", "Contents/runtime/Contents/Home");

        final String launcher;
        final String icon;
        final Path image;
        final Path jars;
        final Path runtime;

        Computer(String launcher, String icon, String image, String jars, String runtime) {
            this.launcher = launcher;
            this.icon = icon;
            this.image = OUT.resolve(image);
            this.jars = this.image.resolve(jars);
            this.runtime = this.image.resolve(runtime);
        }

        static Computer here() {
            String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
            return name.contains("win") ? WINDOWS : name.contains("mac") ? MACOS : LINUX;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final String version;
    private final String javafx;
    private final Computer system = Computer.here();

    private Installer(String version, String javafx) {
        this.version = version;
        this.javafx = javafx;
    }

    /** @param args the version of the program, and the module path of JavaFX */
    public static void main(String... args) throws Exception {
        new Installer(args[0], args[1]).make();
    }

    private void make() throws IOException, InterruptedException {
        delete(OUT);
        Path input = collect();
        notice(input);
        Path runtime = Path.of("target", "runtime");
        delete(runtime);
        run("jlink", List.of(
                "--module-path", javafx,
                "--add-modules", MODULES,
                "--include-locales", "en,tr",
                "--strip-java-debug-attributes", "--no-header-files", "--no-man-pages",
                "--output", runtime.toString()));
        image(input, runtime);
        cache();
        if (system == Computer.LINUX) {
            portable();
            deb();
        } else {
            List<String> arguments = with(options("common"),
                    "--app-image", system.image.toString(),
                    "--name", system.launcher,
                    "--app-version", version,
                    "--dest", OUT.toString());
            arguments.addAll(options(system.id()));
            run("jpackage", arguments);
        }
    }

    /** The program's own jars. JavaFX is in the runtime already. */
    private Path collect() throws IOException {
        Path input = Path.of("target", "installer-input");
        delete(input);
        Files.createDirectories(input);
        Files.copy(Path.of("target", "paintrend.jar"), input.resolve("paintrend.jar"), StandardCopyOption.COPY_ATTRIBUTES);
        // Beside paintrend.jar as its manifest names them, too: so it can be read in both ways.
        for (Path jar : files(Path.of("target", "lib"))) {
            if (!jar.getFileName().toString().startsWith("javafx-")) {
                Files.copy(jar, input.resolve(jar.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return input;
    }

    /** Every jar that is handed on has to be named with its licence. */
    private static void notice(Path input) throws IOException {
        Path notice = INSTALLER.resolve("THIRD-PARTY.md");
        String named = Files.readString(notice);
        List<String> missing = files(Path.of("target", "lib")).stream()
                .map(jar -> jar.getFileName().toString().replaceFirst("-\\d.*", ""))
                .distinct()
                .filter(name -> !named.contains("| " + name + " |"))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("name these with their licence in " + notice + ": " + missing);
        }
        Files.copy(notice, input.resolve("THIRD-PARTY.md"));
        Files.copy(Path.of("LICENSE"), input.resolve("LICENSE"));
        for (Path licence : files(INSTALLER.resolve("licences"))) {
            Files.copy(licence, input.resolve(licence.getFileName()));
        }
    }

    private void image(Path input, Path runtime) throws IOException {
        List<String> arguments = with(options("common"),
                "--type", "app-image",
                "--name", system.launcher,
                "--app-version", version,
                "--icon", Path.of("assets", "icons", system.icon.equals("png") ? "paintrend-512.png" : "paintrend." + system.icon)
                        .toString(),
                "--input", input.toString(),
                "--main-jar", "paintrend.jar",
                "--main-class", "org.paintrend.PainTrend",
                "--runtime-image", runtime.toString(),
                "--dest", OUT.toString(),
                "--java-options", "-XX:AOTCache=$APPDIR/paintrend.aot");
        for (String option : jvmOptions()) {
            arguments.addAll(List.of("--java-options", option));
        }
        if (system == Computer.WINDOWS) {
            arguments.addAll(List.of("--add-launcher", "paintrend-cli=" + INSTALLER.resolve("windows-cli.properties")));
        } else if (system == Computer.MACOS) {
            arguments.addAll(List.of("--mac-package-identifier", "org.paintrend"));
        }
        run("jpackage", arguments);
    }

    /**
     * Starts the program once without a display and keeps what it loaded. Windows ends a process without letting it write
     * that: there a command is what is learnt from.
     */
    private void cache() throws IOException, InterruptedException {
        Path java = system.runtime.resolve("bin").resolve(system == Computer.WINDOWS ? "java.exe" : "java");
        Path configuration = Path.of("target", "paintrend.aotconf");
        Path home = Files.createTempDirectory("paintrend-training");
        String classPath = classPath();
        List<String> record = with(
                List.of(java.toString()), QUIET, "-XX:AOTMode=record", "-XX:AOTConfiguration=" + configuration);
        record.addAll(jvmOptions());
        record.addAll(List.of(
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-Duser.home=" + home,
                "-classpath", classPath, "org.paintrend.PainTrend"));
        record.addAll(system == Computer.WINDOWS
                ? List.of("demo", "--db", home.resolve("demonstration.paintrend").toString())
                : List.of("--demo"));
        ProcessBuilder training = new ProcessBuilder(record).inheritIO();
        training.environment().put("XDG_DATA_HOME", home.toString());
        Process program = training.start();
        if (!program.waitFor(20, TimeUnit.SECONDS)) {
            program.destroy();
            program.waitFor();
        }
        List<String> create = with(List.of(java.toString()),
                QUIET,
                "-XX:AOTMode=create",
                "-XX:AOTConfiguration=" + configuration,
                "-XX:AOTCache=" + system.jars.resolve("paintrend.aot"));
        create.addAll(jvmOptions());
        create.addAll(List.of("-classpath", classPath));
        int code = new ProcessBuilder(create).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("the start-up cache could not be made: " + code);
        }
        delete(home);
        for (Path command : files(system.runtime.resolve("bin"))) {
            // Only the commands: on Windows the libraries lie beside them.
            if (!command.toString().endsWith(".dll")) {
                Files.delete(command);
            }
        }
    }

    /** As the launcher will have it: a cache fits one class path only. */
    private String classPath() throws IOException {
        try (Stream<String> lines = Files.lines(system.jars.resolve(system.launcher + ".cfg"))) {
            return lines.filter(line -> line.startsWith("app.classpath="))
                    .map(line -> line.substring("app.classpath=".length()).replace("$APPDIR", system.jars.toString()))
                    .collect(Collectors.joining(java.io.File.pathSeparator));
        }
    }

    /** Makes the image a folder that runs wherever it is unpacked, and can put itself into the menu. */
    private void portable() throws IOException, InterruptedException {
        Files.copy(INSTALLER.resolve("paintrend.desktop"), system.image.resolve("lib/paintrend.desktop"));
        Files.copy(
                INSTALLER.resolve("add-to-menu"), system.image.resolve("add-to-menu"), StandardCopyOption.COPY_ATTRIBUTES);
        command(
                "tar", "-czf", OUT.resolve("paintrend-" + version + "-portable.tar.gz").toString(),
                "-C", OUT.toString(), system.image.getFileName().toString());
    }

    /**
     * The image as a package for Debian and Ubuntu. Not by jpackage: its package writes the menu by a script of its own, which
     * fails on a computer that has no menu yet, and asks for fifty packages more.
     */
    private void deb() throws IOException, InterruptedException {
        Path root = Path.of("target", "deb");
        delete(root);
        Path usr = root.resolve("usr");
        Files.createDirectories(usr.resolve("lib"));
        command("cp", "-a", system.image.toString(), usr.resolve("lib/paintrend").toString());
        Files.delete(usr.resolve("lib/paintrend/add-to-menu"));
        Files.delete(usr.resolve("lib/paintrend/lib/paintrend.desktop"));
        Files.createDirectories(usr.resolve("bin"));
        Files.createSymbolicLink(usr.resolve("bin/paintrend"), Path.of("../lib/paintrend/bin/paintrend"));
        put(INSTALLER.resolve("paintrend.desktop"), usr.resolve("share/applications/paintrend.desktop"));
        Path icons = Path.of("assets", "icons");
        Path theme = usr.resolve("share/icons/hicolor");
        for (int size : List.of(16, 24, 32, 48, 64, 128, 256, 512)) {
            put(icons.resolve("paintrend-" + size + ".png"), theme.resolve(size + "x" + size + "/apps/paintrend.png"));
        }
        put(icons.resolve("paintrend.svg"), theme.resolve("scalable/apps/paintrend.svg"));
        put(INSTALLER.resolve("THIRD-PARTY.md"), usr.resolve("share/doc/paintrend/copyright"));
        String architecture = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
        String control = Files.readString(INSTALLER.resolve("deb/control"))
                .replace("VERSION", version)
                .replace("ARCHITECTURE", architecture)
                .replace("SIZE", Long.toString(kilobytes(root)));
        Files.createDirectories(root.resolve("DEBIAN"));
        Files.writeString(root.resolve("DEBIAN/control"), control);
        command("chmod", "-R", "u=rwX,go=rX", root.toString());
        command(
                "dpkg-deb", "--root-owner-group", "-z6", "--build", root.toString(),
                OUT.resolve("paintrend_" + version + "_" + architecture + ".deb").toString());
    }

    private static void put(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    private static long kilobytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum() / 1024;
        }
    }

    private static List<String> jvmOptions() throws IOException {
        return options("jvm");
    }

    /** The options of a file: one a line, a value behind its name, in quotes where it has blanks. */
    private static List<String> options(String name) throws IOException {
        List<String> options = new ArrayList<>();
        for (String line : Files.readAllLines(INSTALLER.resolve(name + ".options"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                Arrays.stream(line.strip().split(" ", 2)).map(one -> one.replace("\"", "")).forEach(options::add);
            }
        }
        return options;
    }

    private static List<String> with(List<String> options, String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return all;
    }

    private static void run(String tool, List<String> arguments) {
        int code = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(tool + " ended with " + code + ": " + arguments);
        }
    }

    private static void command(String... words) throws IOException, InterruptedException {
        int code = new ProcessBuilder(words).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(List.of(words) + " ended with " + code);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
