package org.laurea.hub.internal.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocksTest {

    @Test
    void oneAtATime(@TempDir Path folder) throws Exception {
        Locks locks = new Locks(folder);
        int[] count = {0};
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(CompletableFuture.runAsync(() -> {
                for (int turn = 0; turn < 50; turn++) {
                    try (Locks.Held held = locks.hold("10001")) {
                        int seen = count[0];
                        Thread.yield();
                        count[0] = seen + 1;
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }
            }));
        }
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get(1, TimeUnit.MINUTES);
        assertEquals(400, count[0]);
    }
}
