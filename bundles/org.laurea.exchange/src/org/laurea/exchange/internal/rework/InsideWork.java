package org.laurea.exchange.internal.rework;

import java.io.IOException;
import java.util.zip.ZipException;

import org.laurea.core.text.InputException;
import org.laurea.exchange.internal.write.WriterTexts;

/** Work on the inside of a user's workbook, which may have been read well and still not hold together. */
@FunctionalInterface
interface InsideWork {

    /** Does the work and gives its count. */
    int run() throws IOException, InputException;

    /**
     * Does {@code work}.
     *
     * @throws InputException if the workbook is too damaged for it
     */
    static int guarded(InsideWork work) throws IOException, InputException {
        try {
            return work.run();
        } catch (DamagedPart | ZipException | RuntimeException | StackOverflowError e) {
            throw new InputException(WriterTexts.text("write.damaged"), e);
        }
    }
}
