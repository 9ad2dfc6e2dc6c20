package org.paintrend.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code --help} and {@code --version}, which work everywhere. */
@Command(versionProvider = Version.class)
@SuppressWarnings("UnusedVariable") // picocli reads them
final class HelpOptions {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "${bundle:cli.help.help}")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "${bundle:cli.help.version}")
    private boolean version;
}
