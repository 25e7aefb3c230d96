package org.laurea.exchange.internal.rework;

import java.io.IOException;

/** A part of a workbook that is not what it should be. */
final class DamagedPart extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedPart(String message) {
        super(message);
    }
}
