package org.laurea.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** SHA-256 of a file, computed on a thread of its own while the file is read for other ends. */
final class FileHash {

    private final FutureTask<String> task;

    private FileHash(Path file) {
        task = new FutureTask<>(() -> compute(file));
    }

    static FileHash start(Path file) {
        FileHash hash = new FileHash(file);
        Thread thread = new Thread(hash.task, "hash of the input");
        thread.setDaemon(true);
        thread.start();
        return hash;
    }

    /** The hash in lower-case hexadecimal digits. */
    String await() throws IOException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String compute(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[1 << 16];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
