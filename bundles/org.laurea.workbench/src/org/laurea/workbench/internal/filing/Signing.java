package org.laurea.workbench.internal.filing;

import java.nio.file.Path;
import java.util.Arrays;

/**
 * What the user typed to sign; closing wipes the PINs.
 *
 * @param pin of the user
 * @param yes how the leader agrees
 */
record Signing(char[] pin, Yes yes) implements AutoCloseable {

    /** How the leader agrees. */
    sealed interface Yes {

        /** By the code that the hub gave him. */
        record Code(String leader, String code) implements Yes {}

        /** By signing with his keys; the package may then leave on a stick. */
        record Keys(Path file, char[] pin, boolean isOffline) implements Yes {}
    }

    @Override
    public void close() {
        Arrays.fill(pin, '\0');
        if (yes instanceof Yes.Keys keys) {
            Arrays.fill(keys.pin(), '\0');
        }
    }
}
