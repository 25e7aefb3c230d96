package org.laurea.cli.internal;

import java.io.IOException;

import org.laurea.cli.internal.args.Arguments;
import org.laurea.cli.internal.args.Syntax;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;

/** One command. Made only when it is called or explained. */
public interface Command {

    /** What may follow its name. */
    Syntax syntax();

    /**
     * Does it.
     *
     * @return an exit code of the contract: {@link ExitCode}
     * @throws InputException if the input or the usage is wrong; the user is told, and the exit code is 2
     * @throws IOException if a file could not be read or written; likewise
     * @throws StoreException if the store could not do it; the user is told, and the exit code is 2, or 3 for a server that does
     *             not answer
     */
    int run(Arguments arguments, Session session) throws InputException, IOException, StoreException;
}
