package org.paintrend.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.CannotOpen;
import org.paintrend.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code paintrend}: with a command it does that, without one it opens the window. */
@Command(name = "paintrend", description = "${bundle:cli.help.paintrend}")
public final class Commands implements Callable<Integer> {
    private final Terminal terminal;
    private final WindowRequest.Window window;

    @Option(names = "--db", paramLabel = "FILE", description = "${bundle:cli.help.window.db}")
    private @Nullable Path database;

    @Option(names = "--demo", description = "${bundle:cli.help.window.demo}")
    private boolean demonstration;

    private Commands(Terminal terminal, WindowRequest.Window window) {
        this.terminal = terminal;
        this.window = window;
    }

    /**
     * Runs the command line.
     *
     * @param window opens the window where no command was given
     * @return the exit code of the program, see {@link Exit}
     */
    public static int run(String[] args, Terminal terminal, WindowRequest.Window window) {
        CommandLine line = new CommandLine(new Commands(terminal, window))
                .addSubcommand(new DemoCommand(terminal))
                .addSubcommand(new ImportCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new StatsCommand(terminal))
                .addSubcommand(new ReportCommand(terminal))
                .addSubcommand(new FiguresCommand(terminal));
        speak(line, texts(terminal.words()), terminal.words());
        return line.setOut(terminal.out())
                .setErr(terminal.err())
                .setCaseInsensitiveEnumValuesAllowed(false)
                .setParameterExceptionHandler(new UsageErrors(terminal))
                .setExecutionExceptionHandler(new Failures(terminal))
                .execute(args);
    }

    @Override
    public Integer call() throws CannotOpen, IOException {
        if (database != null && demonstration) {
            terminal.complain("cli.usage.db-or-demo");
            return Exit.USAGE;
        }
        return window.open(new WindowRequest(database, demonstration));
    }

    private static ResourceBundle texts(Words words) {
        return ResourceBundle.getBundle(
                "i18n.messages-cli",
                words.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The headings of every command's help in the user's language. */
    private static void speak(CommandLine line, ResourceBundle texts, Words words) {
        line.addMixin("help", new HelpOptions());
        line.setResourceBundle(texts);
        line.getCommandSpec()
                .usageMessage()
                .synopsisHeading(words.get("cli.help.heading.usage") + " ")
                .synopsisSubcommandLabel(words.get("cli.help.heading.command"))
                .optionListHeading("%n" + words.get("cli.help.heading.options") + "%n")
                .parameterListHeading("%n" + words.get("cli.help.heading.parameters") + "%n")
                .commandListHeading("%n" + words.get("cli.help.heading.commands") + "%n");
        line.getSubcommands().values().forEach(one -> speak(one, texts, words));
    }
}
