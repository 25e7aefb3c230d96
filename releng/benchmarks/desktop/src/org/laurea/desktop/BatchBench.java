package org.laurea.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What people wait for in the desktop with a large batch, by a story that is played on it with the collector and the compiler of the
 * start script and a heap of 512 MB.
 */
final class BatchBench {

    private final Path work;
    private final List<Path> jars;
    private final Path table;

    BatchBench(Path work, List<Path> jars, Path table) {
        this.work = work;
        this.jars = jars;
        this.table = table;
    }

    void run() throws IOException {
        Path file = work.resolve("figures.txt");
        Files.deleteIfExists(file);
        StoryBook.Title title = new StoryBook.Title("org.laurea.bench.story.LargeBatch", "zh_CN", "1280x720", 1,
                List.of("-XX:-UseSerialGC", "-Dlaurea.patience=600", "-Dbench.file=" + table,
                        "-Dbench.figures=" + file));
        new Performance(new StoryBook(Build.product(), jars, List.of(title)), title, "").play().stream()
                .filter(outcome -> !outcome.status().equals("ok"))
                .forEach(outcome -> System.out.println(outcome.status() + " " + outcome.name() + ": " + outcome.words()));
        Map<String, Double> figures = new HashMap<>();
        for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String> of()) {
            String[] cells = line.split("\t");
            figures.put(cells[0], Double.valueOf(cells[1]));
        }
        System.out.printf("%n%,d rows, heap of 512 MB%n", lines(table) - 1);
        print(figures);
    }

    private static void print(Map<String, Double> figures) {
        line("imported by the desktop", "%.1f s", figures, "import.seconds");
        line("an empty editor opens: median, longest, first", "%.0f ms", figures, "open.empty.median", "open.empty.max",
                "open.empty.first");
        line("the batch opens, the window goes on: median, longest", "%.0f ms", figures, "open.batch.answer.median",
                "open.batch.answer.max");
        line("the batch opens, rows are seen: median, longest, first", "%.0f ms", figures, "open.batch.median",
                "open.batch.max", "open.batch.first");
        line("the batch opens, all of it is there: median, longest", "%.0f ms", figures, "open.batch.whole.median",
                "open.batch.whole.max");
        line("  processor time until rows are seen: an empty editor, the batch", "%.0f ms", figures, "open.empty.cpu.median",
                "open.batch.cpu.median");
        System.out.printf("%-62s %s%n", "  ratio (goal: at most 3)", ratio(figures));
        line("longest pause while paging (goal: 50 ms): wall, processor", "%.0f ms", figures, "scroll.keys.wall",
                "scroll.keys.cpu");
        line("longest pause while dragging (goal: 50 ms): wall, processor", "%.0f ms", figures, "scroll.bar.wall",
                "scroll.bar.cpu");
        line("  pauses over 50 ms: in 60 pages down and 60 fields right, in 60 drags", "%.0f", figures, "scroll.keys.long",
                "scroll.bar.long");
        line("a filter, typed until seen (goal: 500 ms): median, longest", "%.0f ms", figures, "filter.median", "filter.max");
        line("a sort, clicked until seen (goal: 500 ms): median, longest", "%.0f ms", figures, "sort.median", "sort.max");
        line("an edit checked, duplicates too (goal: 20 ms): median, longest", "%.2f ms", figures, "edit.median",
                "edit.max");
        line("heap in use with the batch open (goal: 512 MB)", "%.0f MB", figures, "heap.used");
    }

    private static String ratio(Map<String, Double> figures) {
        Double empty = figures.get("open.empty.median");
        Double batch = figures.get("open.batch.median");
        return empty == null || batch == null ? "-" : String.format("%.1f x", batch / empty);
    }

    private static void line(String what, String format, Map<String, Double> figures, String... names) {
        StringBuilder cells = new StringBuilder();
        for (String name : names) {
            Double value = figures.get(name);
            cells.append(value == null ? "-" : String.format(format, value)).append("   ");
        }
        System.out.printf("%-62s %s%n", what, cells.toString().strip());
    }

    private static long lines(Path file) throws IOException {
        try (var all = Files.lines(file)) {
            return all.count();
        }
    }
}
