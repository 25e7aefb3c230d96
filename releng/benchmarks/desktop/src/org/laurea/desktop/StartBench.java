package org.laurea.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The window of the desktop beside that of an empty workbench: the same start script, Java and screen, and of the desktop's
 * bundles those of the platform alone. Cold is the first start of a fresh data and configuration folder, warm the second; the four
 * take turns.
 */
final class StartBench {

    private static final Set<String> LIBRARIES = Set.of("com.github.weisj.jsvg", "com.ibm.icu", "com.sun.jna",
            "com.sun.jna.platform", "jakarta.annotation-api", "jakarta.inject.jakarta.inject-api",
            "wrapped.xml-apis.xml-apis-ext");

    private final Path work;
    private final Path watch;
    private final int runs;

    StartBench(Path work, Path watch, int runs) {
        this.work = work;
        this.watch = watch;
        this.runs = runs;
    }

    private record Line(WatchedProgram program, Path stage, List<StartTime> cold, List<StartTime> warm) {

        double median(boolean isCold, ToDoubleFunction<StartTime> value) {
            return StartTime.median(isCold ? cold : warm, value);
        }
    }

    void run() throws IOException, InterruptedException {
        Line empty = line(new WatchedProgram("an empty workbench", "org.laurea.bench.window.empty",
                StartBench::isOfThePlatform, false), "start-empty");
        Line desktop = line(new WatchedProgram("the desktop", "org.laurea.app.application", name -> true, true),
                "start-desktop");
        for (int run = 0; run < runs; run++) {
            for (Line line : List.of(empty, desktop)) {
                line.program().clear(line.stage(), watch);
                line.cold().add(line.program().start(line.stage()));
            }
            for (Line line : List.of(empty, desktop)) {
                line.warm().add(line.program().start(line.stage()));
            }
            System.err.println("  starts, round " + (run + 1) + " of " + runs);
        }
        System.out.printf("%nFrom the call of the start script to the window; median of %d, in ms (goal: ratio at most 1.3)%n",
                runs);
        System.out.printf("%-26s %10s %10s %12s %12s%n", "", "painted", "processor", "complete", "processor");
        print("cold", true, empty, desktop);
        print("warm", false, empty, desktop);
    }

    private Line line(WatchedProgram program, String folder) {
        return new Line(program, work.resolve(folder), new ArrayList<>(), new ArrayList<>());
    }

    private static void print(String how, boolean isCold, Line empty, Line desktop) {
        for (Line line : List.of(empty, desktop)) {
            System.out.printf("%-26s %10.0f %10.0f %12.0f %12.0f%n", how + ", " + line.program().name(),
                    line.median(isCold, StartTime::painted), line.median(isCold, StartTime::paintedCpu),
                    line.median(isCold, StartTime::complete), line.median(isCold, StartTime::completeCpu));
        }
        List<ToDoubleFunction<StartTime>> columns = List.of(StartTime::painted, StartTime::paintedCpu,
                StartTime::complete, StartTime::completeCpu);
        List<Double> ratios = columns.stream()
                .map(column -> desktop.median(isCold, column) / empty.median(isCold, column)).toList();
        System.out.printf("%-26s %9.2fx %9.2fx %11.2fx %11.2fx%n", how + ", ratio", ratios.get(0), ratios.get(1),
                ratios.get(2), ratios.get(3));
    }

    /** What an empty workbench needs; bundles of the platform that only installing or tables need are left out. */
    private static boolean isOfThePlatform(String name) {
        boolean isPlatform = Stream.of("org.eclipse.", "org.osgi.", "org.apache.felix.", "org.apache.batik.",
                "org.apache.xmlgraphics.").anyMatch(name::startsWith) || LIBRARIES.contains(name);
        return isPlatform && Stream.of("org.eclipse.equinox.p2.", "org.eclipse.equinox.frameworkadmin",
                "org.eclipse.equinox.simpleconfigurator.manipulator", "org.eclipse.ecf", "org.eclipse.nebula.",
                "org.eclipse.collections.", "org.eclipse.persistence.").noneMatch(name::startsWith);
    }
}
