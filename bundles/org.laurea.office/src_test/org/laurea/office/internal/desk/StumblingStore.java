package org.laurea.office.internal.desk;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.core.text.Localized;

/** A store whose disk is full, or slow, whenever a test wants it. */
final class StumblingStore {

    private final Set<String> failing = ConcurrentHashMap.newKeySet();
    private final Map<String, Gate> gates = new ConcurrentHashMap<>();
    private final RecordStore store;

    private record Gate(CompletableFuture<Void> reached, CompletableFuture<Void> opened) {}

    StumblingStore(RecordStore real) {
        store = (RecordStore) Proxy.newProxyInstance(RecordStore.class.getClassLoader(),
                new Class<?>[] {RecordStore.class}, (proxy, method, arguments) -> {
                    Gate gate = gates.get(method.getName());
                    if (gate != null) {
                        gate.reached().complete(null);
                        gate.opened().get(20, TimeUnit.SECONDS);
                    }
                    if (failing.contains(method.getName())) {
                        throw new StoreException(Trouble.DISK_FULL, Localized.verbatim("full"));
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    RecordStore store() {
        return store;
    }

    void fail(String method) {
        failing.add(method);
    }

    void recover() {
        failing.clear();
    }

    /** Whoever calls a method waits from now on; gives what completes when the first one does. */
    CompletableFuture<Void> hold(String method) {
        Gate gate = new Gate(new CompletableFuture<>(), new CompletableFuture<>());
        gates.put(method, gate);
        return gate.reached();
    }

    /** Lets all who wait go on. */
    void release() {
        gates.values().forEach(gate -> gate.opened().complete(null));
        gates.clear();
    }
}
