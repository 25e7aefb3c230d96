package org.laurea.cli.internal.filing;

import java.io.IOException;

import org.laurea.cli.internal.ExitCode;
import org.laurea.cli.internal.Session;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.office.filing.FilingException;
import org.laurea.sync.FormatException;

/** Tells what goes wrong with keys and packages as the contract of exit codes asks. */
final class Signed {

    private Signed() {}

    /** Work that ends with an exit code. */
    @FunctionalInterface
    interface Work {
        int run() throws SealException, FilingException, InputException, IOException, StoreException;
    }

    /** Does it; a token that does not answer is a service that could not be reached. */
    static int run(Session session, Work work) throws InputException, IOException, StoreException {
        try {
            return work.run();
        } catch (SealException e) {
            if (e.fault() != Fault.UNREACHABLE) {
                throw new InputException(e.text(), e);
            }
            session.terminal().say(e.text());
            return ExitCode.SERVICE;
        } catch (FilingException e) {
            throw new InputException(e.text(), e);
        } catch (FormatException e) {
            throw new InputException(e.text(), e);
        }
    }
}
