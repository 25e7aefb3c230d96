package org.laurea.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a hub says in its log about the batches it filed, beside plain JDBC batch inserts of the same rows, a transaction a batch.
 * Arguments: the folder with the tables, the folder of the log, the most memory that the hub had (MB), URL and user of a PostgreSQL
 * or nothing for H2.
 */
final class HubBench {

    private static final Pattern FILED = Pattern.compile(
            "\"time\":\"([^\"]+)\".*\"route\":\"/v1/batches/\\{id}\",\"method\":\"PUT\",\"status\":201,\"ms\":(\\d+)");
    private static final int RUNS = 3;
    private static final double MILLIS = 1_000;

    private HubBench() {}

    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        List<List<String[]>> batches = tables(work);
        long rows = batches.stream().mapToLong(List::size).sum();
        List<Long> millis = new ArrayList<>();
        Instant begin = Instant.MAX;
        Instant end = Instant.MIN;
        for (String line : log(Path.of(arguments[1]))) {
            Matcher filed = FILED.matcher(line);
            if (filed.find()) {
                Instant time = Instant.parse(filed.group(1));
                long took = Long.parseLong(filed.group(2));
                millis.add(took);
                begin = begin.isBefore(time.minusMillis(took)) ? begin : time.minusMillis(took);
                end = end.isAfter(time) ? end : time;
            }
        }
        if (millis.size() != batches.size()) {
            throw new IllegalStateException(millis.size() + " batches filed, of " + batches.size());
        }
        // The first batch meets a cold hub; it says how long a start takes, not how fast a hub is.
        long first = millis.get(0);
        if (millis.size() > 1) {
            millis.remove(0);
            begin = begin.plusMillis(first);
        }
        double share = (double) millis.size() / batches.size();
        double best = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            best = Math.min(best, plain(work.resolve("plain" + run), arguments[3], arguments[4], batches));
        }
        millis.sort(null);
        double filing = millis.stream().mapToLong(Long::longValue).sum() / MILLIS;
        double plainRate = rows / best;
        System.out.printf("%nA hub on %s, %,d rows in %d batches%n", arguments[3].isEmpty() ? "H2" : "PostgreSQL", rows,
                batches.size());
        System.out.printf("plain JDBC batches, best of %d      %,10.0f rows/s%n", RUNS, plainRate);
        System.out.printf("hub, while it files               %,10.0f rows/s, %.2f of plain JDBC (goal: 0.5)%n",
                rows * share / filing, rows * share / filing / plainRate);
        System.out.printf("with all that clients do beside   %,10.0f rows/s%n",
                rows * share * MILLIS / Duration.between(begin, end).toMillis());
        System.out.printf("filing the first batch            %,10d ms%n", first);
        System.out.printf("filing a later batch: half within %,d ms, 99 of 100 %,d ms, at most %,d ms%n",
                millis.get(millis.size() / 2), millis.get((int) Math.ceil(millis.size() * 0.99) - 1),
                millis.get(millis.size() - 1));
        System.out.printf("memory of the hub, at most        %10s MB%n", arguments[2]);
    }

    private static List<List<String[]>> tables(Path work) throws IOException {
        List<List<String[]>> batches = new ArrayList<>();
        try (Stream<Path> files = Files.walk(work, 2)) {
            for (Path file : files.filter(one -> one.getFileName().toString().matches("2025-.*\\.csv")).sorted()
                    .toList()) {
                batches.add(Files.readAllLines(file).stream().skip(1).map(line -> line.split(",", -1)).toList());
            }
        }
        return batches;
    }

    private static List<String> log(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines;
    }

    /** Inserts all rows, durably, and tells the seconds. */
    private static double plain(Path file, String url, String user, List<List<String[]>> batches) throws SQLException {
        int fields = batches.get(0).get(0).length;
        String table = "plain_" + UUID.randomUUID().toString().replace("-", "");
        boolean isFile = url.isEmpty();
        try (Connection connection = DriverManager.getConnection(isFile ? "jdbc:h2:" + file : url, isFile ? "sa" : user,
                "")) {
            connection.createStatement().execute("create table " + table + " (id uuid primary key"
                    + Stream.iterate(0, i -> i + 1).limit(fields).map(i -> ", c" + i + " varchar(400)")
                            .reduce("", String::concat)
                    + ")");
            connection.setAutoCommit(false);
            long begin = System.nanoTime();
            try (PreparedStatement insert = connection
                    .prepareStatement("insert into " + table + " values (?" + ", ?".repeat(fields) + ")")) {
                for (List<String[]> rows : batches) {
                    insert(rows, insert);
                    connection.commit();
                    if (isFile) {
                        connection.createStatement().execute("checkpoint sync");
                    }
                }
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            connection.createStatement().execute("drop table " + table);
            connection.commit();
            return seconds;
        }
    }

    private static void insert(List<String[]> rows, PreparedStatement insert) throws SQLException {
        int count = 0;
        for (String[] row : rows) {
            insert.setObject(1, UUID.randomUUID());
            for (int field = 0; field < row.length; field++) {
                insert.setString(field + 2, row[field]);
            }
            insert.addBatch();
            if (++count % 1_000 == 0) {
                insert.executeBatch();
            }
        }
        insert.executeBatch();
    }
}
