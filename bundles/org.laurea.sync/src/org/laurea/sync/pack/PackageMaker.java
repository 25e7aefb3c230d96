package org.laurea.sync.pack;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Suite;

/** Makes packages. Any number of threads. */
public final class PackageMaker {

    private final Seals seals;
    private final SecureRandom random;
    private final int threads;

    /**
     * A maker.
     *
     * @param random for the keys of the pieces
     * @param threads how many pieces are sealed at a time
     */
    public PackageMaker(Seals seals, SecureRandom random, int threads) {
        this.seals = seals;
        this.random = random;
        this.threads = threads;
    }

    /**
     * Begins a package.
     *
     * @param place the folder that it will be; must not exist. What is not finished lies beside it, hidden, and goes
     * @param suite the suite of the keys that will sign it
     */
    public Packing begin(Path place, Suite suite) throws IOException {
        Path folder = place.toAbsolutePath();
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        byte[] key = new byte[16];
        random.nextBytes(key);
        return new Packing(seals, suite, key, folder, threads);
    }
}
