package org.laurea.office.internal.desk;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.core.text.Localized;

/** A store whose disk is full whenever a test wants it. */
final class StumblingStore {

    private final Set<String> failing = ConcurrentHashMap.newKeySet();
    private final RecordStore store;

    StumblingStore(RecordStore real) {
        store = (RecordStore) Proxy.newProxyInstance(RecordStore.class.getClassLoader(),
                new Class<?>[] {RecordStore.class}, (proxy, method, arguments) -> {
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
}
