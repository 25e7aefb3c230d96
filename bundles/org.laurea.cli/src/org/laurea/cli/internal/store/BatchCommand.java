package org.laurea.cli.internal.store;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.laurea.cli.internal.Command;
import org.laurea.cli.internal.Session;
import org.laurea.cli.internal.args.Arguments;
import org.laurea.cli.internal.args.Option;
import org.laurea.cli.internal.args.Syntax;
import org.laurea.cli.internal.args.Usage;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;

/** {@code laurea batch}: the batches of the store, to look at and to work on. */
public final class BatchCommand implements Command {

    private static final List<String> LOOKING = List.of("list", "show", "history");
    private static final List<String> WORKING = List.of("check", "accept", "move", "drop", "undo", "redo");
    private static final List<String> WITHOUT_BATCH = List.of("list", "undo", "redo");

    @Override
    public Syntax syntax() {
        return new Syntax(List.of("list|show|check|history|accept|move|drop|undo|redo", "BATCH"), 1,
                List.of(Option.value("rule", "RULE"), Option.value("reason", "TEXT"), Option.value("row", "N"),
                        Option.value("max", "N"), ImportCommand.JSON));
    }

    @Override
    public int run(Arguments arguments, Session session) throws InputException, IOException, StoreException {
        String action = arguments.operand(0);
        boolean isLooking = LOOKING.contains(action);
        if (!isLooking && !WORKING.contains(action)) {
            throw Usage.unknown("action.unknown", action, Stream.of(LOOKING, WORKING).flatMap(List::stream).toList());
        }
        if (arguments.operands() < 2 && !WITHOUT_BATCH.contains(action)) {
            throw Usage.mistake("operand.missing", "BATCH");
        }
        if (arguments.operands() > 1 && WITHOUT_BATCH.contains(action)) {
            throw Usage.mistake("operand.surplus", arguments.operand(1));
        }
        try (AtDesk desk = new AtDesk(StoreAccess.of(session), isLooking)) {
            return isLooking ? new BatchLook(desk, session).run(action, arguments)
                    : new BatchWork(desk, session).run(action, arguments);
        }
    }
}
