package org.laurea.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Whole runs of a process, cold each time.
 *
 * @param name what ran
 * @param millis the wall-clock time of each run, sorted
 * @param peakMegabytes the greatest resident memory seen in any run
 * @param ok whether every run ended with 0 or 1
 */
record ProcessRun(String name, long[] millis, long peakMegabytes, boolean ok) {

    static ProcessRun of(String name, int runs, List<String> command) throws IOException, InterruptedException {
        long[] millis = new long[runs];
        long peak = 0;
        boolean ok = true;
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(new ArrayList<>(command)).redirectErrorStream(true)
                    .redirectOutput(new File("/dev/null")).start();
            while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
                peak = Math.max(peak, residentKilobytes(process.pid()));
            }
            millis[run] = (System.nanoTime() - start) / 1_000_000;
            ok &= process.exitValue() <= 1;
        }
        Arrays.sort(millis);
        return new ProcessRun(name, millis, peak / 1024, ok);
    }

    long median() {
        return millis[millis.length / 2];
    }

    private static long residentKilobytes(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("[^0-9]", ""));
                }
            }
        } catch (IOException e) {
            return 0; // the process has ended between two looks
        }
        return 0;
    }
}
