package org.laurea.store.internal.lock;

import java.io.IOException;
import java.nio.file.Path;

import org.laurea.core.store.StoreException;

/** Holds a store until its input ends. */
final class HoldingProcess {

    private HoldingProcess() {}

    /** Holds the store in {@code args[0]}. */
    public static void main(String[] args) throws StoreException, IOException {
        try (StoreLock lock = StoreLock.acquire(Path.of(args[0]))) {
            System.out.println("held");
            System.out.flush();
            System.in.transferTo(System.out);
        }
    }
}
