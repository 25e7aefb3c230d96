package org.laurea.bench;

import java.util.ArrayList;
import java.util.List;

/** A table of runs, printed with ratios to its first line. */
final class Table {

    private final String title;
    private final List<ProcessRun> runs = new ArrayList<>();

    Table(String title) {
        this.title = title;
    }

    ProcessRun add(ProcessRun run) {
        runs.add(run);
        System.err.println("  " + run.name() + ": " + run.median() + " ms");
        return run;
    }

    void print() {
        System.out.printf("%n%s%n%-58s %9s %9s %9s %7s %8s%n", title, "", "median ms", "min", "max", "ratio", "peak MB");
        for (ProcessRun run : runs) {
            long[] millis = run.millis();
            System.out.printf("%-58s %9d %9d %9d %7.2f %8d%s%n", run.name(), run.median(), millis[0],
                    millis[millis.length - 1], (double) run.median() / runs.get(0).median(), run.peakMegabytes(),
                    run.ok() ? "" : "  FAILED");
        }
    }
}
