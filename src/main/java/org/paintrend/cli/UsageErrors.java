package org.paintrend.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, in the user's language. */
final class UsageErrors implements IParameterExceptionHandler {
    private final Terminal terminal;

    UsageErrors(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        switch (wrong) {
            case MissingParameterException missing -> terminal.complain("cli.usage.missing", names(missing));
            case UnmatchedArgumentException unknown ->
                terminal.complain("cli.usage.unknown", String.join(" ", unknown.getUnmatched()));
            case ParameterException other
            when other.getArgSpec() != null && other.getValue() != null ->
                terminal.complain("cli.usage.value", other.getValue(), name(other.getArgSpec()));
            default -> terminal.complain("cli.usage.wrong", String.valueOf(wrong.getMessage()));
        }
        CommandLine line = wrong.getCommandLine();
        terminal.complain("cli.usage.help", line.getCommandSpec().qualifiedName());
        return Exit.USAGE;
    }

    private static String names(MissingParameterException missing) {
        return missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
