package org.laurea.bench;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Change;
import org.laurea.core.store.Change.BatchOpened;
import org.laurea.core.store.Change.RecordAdded;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.Reason;
import org.laurea.core.store.RecordIds;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreRequest;
import org.laurea.core.store.StoredField;
import org.laurea.core.store.StoredType;
import org.laurea.store.internal.LaureaStores;

import com.sun.management.OperatingSystemMXBean;

/**
 * An import of rows of 27 texts into the store, durable, beside the same rows by JDBC batches into one table of H2 with one unique
 * index; then what people wait for with such a batch. Argument: how many rows.
 */
final class StoreBench {

    private static final int FIELDS = 27;
    private static final int RUNS = 5;
    private static final List<String> KNOWN = List.of("name", "idDocumentNumber", "certificateNumber",
            "examineeNumber", "grantingUnitCode", "majorCode", "awardDate");

    public static void main(String[] arguments) throws Exception {
        int rows = Integer.parseInt(arguments[0]);
        System.out.printf("%nThe store, %,d rows of %d texts, median of %d%n", rows, FIELDS, RUNS);
        List<Cost> plain = new ArrayList<>();
        List<Cost> ours = new ArrayList<>();
        for (int run = 0; run <= RUNS; run++) {
            Cost one = inFolder(folder -> plain(folder, rows));
            Cost other = inFolder(folder -> ours(folder, rows));
            if (run > 0) {
                plain.add(one);
                ours.add(other);
            }
        }
        System.out.printf("%-50s %6s %13s%n", "", "time", "of processors");
        told("plain JDBC batches into H2", median(plain, Cost::seconds), median(plain, Cost::processor), "s");
        told("import into the store", median(ours, Cost::seconds), median(ours, Cost::processor), "s");
        told("ratio, each run beside its neighbour (goal: at most 2)", ratio(ours, plain, Cost::seconds),
                ratio(ours, plain, Cost::processor), "x");
        inFolder(folder -> daily(folder, rows));
    }

    private interface Work {
        Cost in(Path folder) throws Exception;
    }

    /** What some work took: time as people wait, and time of all processors, which other work on the machine disturbs less. */
    private record Cost(double seconds, double processor) {}

    private static Cost inFolder(Work work) throws Exception {
        Path folder = Files.createTempDirectory("laurea-bench");
        try {
            return work.in(folder);
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> part) {
        return costs.stream().mapToDouble(part).sorted().toArray()[costs.size() / 2];
    }

    private static double ratio(List<Cost> ours, List<Cost> plain, ToDoubleFunction<Cost> part) {
        return IntStream.range(0, ours.size())
                .mapToDouble(i -> part.applyAsDouble(ours.get(i)) / part.applyAsDouble(plain.get(i))).sorted()
                .toArray()[ours.size() / 2];
    }

    private static void told(String what, double time, double processor, String unit) {
        System.out.printf("%-50s %6.2f %s %11.2f %s%n", what, time, unit, processor, unit);
    }

    private static Cost cost(Callable<?> work) throws Exception {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long processor = system.getProcessCpuTime();
        double seconds = seconds(work);
        return new Cost(seconds, (system.getProcessCpuTime() - processor) / 1e9);
    }

    private static double seconds(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static Cost plain(Path folder, int rows) throws Exception {
        String columns = IntStream.range(0, FIELDS).mapToObj(i -> "c" + i + " varchar(200)")
                .collect(Collectors.joining(", "));
        try (Connection connection = DriverManager.getConnection("jdbc:h2:" + folder.resolve("plain"), "sa", "")) {
            connection.createStatement().execute("create table r (id uuid primary key, " + columns + ")");
            connection.setAutoCommit(false);
            RecordIds ids = new RecordIds(Instant.now());
            return cost(() -> {
                try (PreparedStatement insert = connection
                        .prepareStatement("insert into r values (?" + ", ?".repeat(FIELDS) + ")")) {
                    for (int i = 0; i < rows; i++) {
                        List<String> values = values(i);
                        insert.setObject(1, ids.next());
                        for (int field = 0; field < FIELDS; field++) {
                            insert.setString(field + 2, values.get(field));
                        }
                        insert.addBatch();
                        if (i % 1_000 == 999) {
                            insert.executeBatch();
                        }
                    }
                    insert.executeBatch();
                    connection.commit();
                    return connection.createStatement().execute("checkpoint sync");
                }
            });
        }
    }

    private static Cost ours(Path folder, int rows) throws Exception {
        try (RecordStore store = new LaureaStores().open(StoreRequest.of(folder))) {
            return cost(() -> store.apply(imported(UUID.randomUUID(), rows)));
        }
    }

    private static Cost daily(Path folder, int rows) throws Exception {
        UUID batch = UUID.randomUUID();
        try (RecordStore store = new LaureaStores().open(StoreRequest.of(folder))) {
            long entry = store.apply(imported(batch, rows)).sequence();
            told("all records of the batch read", () -> read(store, batch));
            told("found by the beginning of a name", () -> store.find("张三99", 50));
            told("undo of the import", () -> store.revert(entry, UUID.randomUUID(), Instant.now(), "bench",
                    Reason.of("undo")));
        }
        told("opened again", () -> {
            new LaureaStores().open(StoreRequest.of(folder)).close();
            return true;
        });
        return new Cost(0, 0);
    }

    private static boolean read(RecordStore store, UUID batch) throws Exception {
        store.records(batch, record -> {});
        return true;
    }

    private static void told(String what, Callable<?> work) throws Exception {
        System.out.printf("%-50s %6.2f s%n", what, seconds(work));
    }

    private static ChangeSet imported(UUID batch, int rows) {
        RecordIds ids = new RecordIds(Instant.now());
        Iterable<Change> steps = () -> Stream.concat(Stream.<Change> of(opened(batch)), IntStream.range(0, rows)
                .mapToObj(i -> new RecordAdded(batch, ids.next(), i, values(i), Map.of()))).iterator();
        return new ChangeSet(UUID.randomUUID(), Instant.now(), "bench", Reason.of("import"), steps);
    }

    private static BatchOpened opened(UUID batch) {
        StoredType type = new StoredType("regular", "2023", "普通", "Regular", IntStream.range(0, FIELDS)
                .mapToObj(i -> new StoredField("F" + i, "字段" + i, i < KNOWN.size() ? KNOWN.get(i) : "field" + i))
                .toList());
        return new BatchOpened(batch, type, "10001", "20260701", new BatchHead("bench", BatchState.DRAFT));
    }

    private static List<String> values(int i) {
        List<String> values = new ArrayList<>(List.of("张三" + i, "110101199" + (100_000_000 + i), "1000142026" + (1_000_000 + i),
                "26" + (10_000_000 + i), "10001", "080901", "20260701"));
        for (int field = values.size(); field < FIELDS; field++) {
            values.add("值" + field + "-" + i % (field + 3));
        }
        return values;
    }
}
