package org.paintrend.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import org.paintrend.clinic.CannotOpen;
import org.paintrend.clinic.FailureTrace;
import org.paintrend.clinic.NotRead;
import org.paintrend.clinic.NotSaved;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into a message with its remedy and an exit code. */
final class Failures implements IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult arguments) {
        return switch (failure) {
            case CannotOpen unusable -> unusable(unusable);
            case NotSaved notSaved -> {
                log("a command could not save", notSaved);
                terminal.complain("cli.not-saved");
                yield Exit.UNUSABLE;
            }
            case NotRead notRead -> {
                log("a command could not read the database", notRead);
                terminal.complain("common.not-read");
                terminal.complain("common.not-read.remedy");
                yield Exit.UNUSABLE;
            }
            case FileAlreadyExistsException exists -> {
                terminal.complain("cli.target-exists", exists.getFile());
                yield Exit.USAGE;
            }
            case NoSuchFileException missing -> {
                terminal.complain("cli.no-such-file", missing.getFile());
                yield Exit.USAGE;
            }
            case IOException file -> {
                log("a command could not read or write a file", file);
                terminal.complain("cli.file", String.valueOf(file.getMessage()));
                yield Exit.USAGE;
            }
            default -> {
                log("a command failed", failure);
                terminal.complain("cli.defect", terminal.log());
                yield Exit.DEFECT;
            }
        };
    }

    private static void log(String what, Exception failure) {
        LOG.error("{}\n{}", what, FailureTrace.of(failure));
    }

    private int unusable(CannotOpen unusable) {
        String key = unusable.reason().key();
        terminal.complain(key, unusable.detail(), unusable.file());
        terminal.complain(key + ".remedy", unusable.detail(), unusable.file());
        return switch (unusable.reason()) {
            case MISSING, EXISTS -> Exit.USAGE;
            default -> Exit.UNUSABLE;
        };
    }
}
