package org.laurea.office.internal.intake;

import org.laurea.exchange.Layout;
import org.laurea.exchange.SourceFile;
import org.laurea.office.intake.IntakePlace;

/**
 * What is to be imported, and where to.
 *
 * @param file the file
 * @param layout how its sheet is laid out, as chosen
 * @param place where it goes
 * @param name the name of the batches, empty for whichever there are
 */
record Order(SourceFile file, Layout layout, IntakePlace place, String name) {

    /** The name of the file, without its folders. */
    String fileName() {
        return String.valueOf(file.path().getFileName());
    }
}
