package org.laurea.desktop;

import java.nio.file.Path;
import java.util.List;

/**
 * {@code laurea bench desktop}. Prints tables; asserts nothing. Arguments: a folder to work in, the bundle that watches, the
 * bundle with the story of a large batch, a table of many rows, how many starts, and which part ({@code start}, {@code batch} or
 * {@code all}).
 */
final class DesktopBench {

    private DesktopBench() {}

    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        Path watch = Path.of(arguments[1]);
        Path story = Path.of(arguments[2]);
        Path table = Path.of(arguments[3]);
        int runs = Integer.parseInt(arguments[4]);
        String part = arguments[5];
        System.out.printf("%nThe desktop, on %d processors, load %s%n", Runtime.getRuntime().availableProcessors(),
                Load.now());
        if (!part.equals("batch")) {
            new StartBench(work, watch, runs).run();
        }
        if (!part.equals("start")) {
            new BatchBench(work, List.of(Build.stories(), watch, story), table).run();
        }
        System.out.printf("%nload at the end %s%n", Load.now());
    }
}
