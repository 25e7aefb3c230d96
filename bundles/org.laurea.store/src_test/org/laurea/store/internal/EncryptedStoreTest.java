package org.laurea.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.core.store.StoreRequest;

/** An encrypted store in a folder. */
class EncryptedStoreTest extends StoreContract {

    @Override
    StoreRequest request(Path data) {
        return new StoreRequest(data, passphrase(), false);
    }

    @Override
    char[] passphrase() {
        return "correct horse".toCharArray();
    }

    @Test
    void tellsNothingWithoutThePassphrase() throws Exception {
        assertTrue(stores.isEncrypted(request.folder()));
        store.close();
        for (char[] wrong : new char[][] {null, "wrong".toCharArray()}) {
            assertEquals(Trouble.PASSPHRASE, assertThrows(StoreException.class,
                    () -> stores.open(new StoreRequest(request.folder(), wrong, false))).trouble());
        }
        try (Stream<Path> files = Files.walk(request.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (String secret : List.of("张三1", "1101011990010110", "EX1")) {
                    String utf8 = new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
                    assertFalse(bytes.contains(utf8), file.toString());
                }
            }
        }
        store = stores.open(request);
    }
}
