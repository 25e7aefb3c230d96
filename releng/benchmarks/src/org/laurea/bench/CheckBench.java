package org.laurea.bench;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code laurea bench check}: the check beside its peers, whole processes, cold. Prints tables; asserts nothing.
 * Arguments: the product's start script, a folder to work in, the folder with the npm peers.
 */
final class CheckBench {

    private static final int ROWS = 100_000;
    private static final int FULL_SHEET = 1_048_575;

    private final String laurea;
    private final Path work;
    private final Path npm;
    private final String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private CheckBench(String[] arguments) {
        laurea = arguments[0];
        work = Path.of(arguments[1]);
        npm = Path.of(arguments[2]);
    }

    public static void main(String[] arguments) throws Exception {
        CheckBench bench = new CheckBench(arguments);
        bench.readingAndChecking();
        bench.startUp();
        bench.csv();
        bench.fullSheet();
    }

    private void readingAndChecking() throws Exception {
        Path inline = sample(ROWS, "xlsx");
        Path shared = work.resolve("shared.xlsx");
        Workbooks.copy(inline, shared, cells -> {}, true);
        for (Path file : List.of(inline, shared)) {
            Table table = new Table("100,000 rows x 27 columns, " + file.getFileName() + ", "
                    + Files.size(file) / 1024 + " KB, whole process, cold");
            table.add(peer("fastexcel-reader 0.20.2, reading alone", 5, FastexcelRead.class, file.toString()));
            table.add(check("laurea check, all rules, JSON report", 5, file, ""));
            table.add(check("laurea check --threads 1", 3, file, "", "--threads", "1"));
            table.add(peer("cn.idev.excel:fastexcel 1.3.0, reading alone", 3, IdevFastexcelRead.class, file.toString()));
            table.add(peer("Apache POI 5.5.1 event model, reading alone", 3, PoiSaxRead.class, file.toString()));
            table.add(peer("Apache POI 5.5.1 user model, reading alone", 1, PoiUserModelRead.class, file.toString()));
            table.add(node("SheetJS 0.18.5, reading alone", "sheetjs.mjs", file));
            table.add(node("ExcelJS 4.4.0 streaming, reading alone", "exceljs.mjs", file));
            table.print();
        }
    }

    private void startUp() throws Exception {
        Path file = sample(30, "xlsx");
        Table table = new Table("30 rows: what a start costs");
        table.add(ProcessRun.of("laurea --version", 9, List.of(laurea, "--version")));
        table.add(check("laurea check of 30 rows", 9, file, ""));
        table.add(peer("a JVM that ends at once", 9, Nothing.class));
        table.print();
    }

    private void csv() throws Exception {
        Path file = sample(ROWS, "csv");
        Table table = new Table("the same 100,000 rows as csv, whole process, cold");
        table.add(check("laurea check, all rules", 5, file, ""));
        table.add(peer("FastCSV 4.4.0, reading alone", 5, FastCsvRead.class, file.toString()));
        table.print();
    }

    private void fullSheet() throws Exception {
        Path whole = sample(FULL_SHEET, "xlsx");
        Path half = sample(FULL_SHEET / 2, "xlsx");
        Path quarter = sample(FULL_SHEET / 4, "xlsx");
        Path spoilt = work.resolve("spoilt.xlsx");
        Workbooks.copy(whole, spoilt, Workbooks::spoil, false);
        Table table = new Table("up to the last row of a sheet, heap of 512 MB");
        table.add(check("262,143 rows", 1, quarter, "-Xmx512m"));
        table.add(check("524,287 rows", 1, half, "-Xmx512m"));
        table.add(check("1,048,575 rows", 1, whole, "-Xmx512m"));
        table.add(check("1,048,575 rows, each with three findings", 1, spoilt, "-Xmx512m"));
        table.print();
    }

    private Path sample(int rows, String form) throws Exception {
        Path file = work.resolve("rows-" + rows + "." + form);
        if (!Files.exists(file)) {
            ProcessRun run = ProcessRun.of("sample of " + rows, 1, List.of(laurea, "sample", "--category", "regular",
                    "--rows", String.valueOf(rows), "--errors", "20", "--seed", "1", "--out", file.toString()));
            if (!run.ok()) {
                throw new IllegalStateException("no sample " + file);
            }
        }
        return file;
    }

    private ProcessRun check(String name, int runs, Path file, String vmOptions, String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of("env", "LAUREA_JAVA_OPTS=" + vmOptions, laurea, "check",
                file.toString(), "--category", "regular", "--format", "json", "--out", work.resolve("report.json").toString()));
        command.addAll(List.of(more));
        return ProcessRun.of(name, runs, command);
    }

    private ProcessRun peer(String name, int runs, Class<?> main, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(java, "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return ProcessRun.of(name, runs, command);
    }

    private ProcessRun node(String name, String script, Path file) throws Exception {
        return ProcessRun.of(name, 1, List.of("node", "--max-old-space-size=4096", new File(npm.toFile(), script).getPath(),
                file.toString()));
    }
}
