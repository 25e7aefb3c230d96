package org.laurea.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How long one start took, in milliseconds.
 *
 * @param painted until the window was painted
 * @param paintedCpu the processor time of the process until then
 * @param complete until the last thing in the window was painted
 * @param completeCpu the processor time of the process until then
 */
record StartTime(double painted, double paintedCpu, double complete, double completeCpu) {

    static StartTime read(Path file) throws IOException {
        List<Double> numbers = Stream.of(Files.readString(file).strip().split("\\s+")).map(Double::valueOf).toList();
        return new StartTime(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    }

    static double median(List<StartTime> times, ToDoubleFunction<StartTime> value) {
        return times.stream().mapToDouble(value).sorted().toArray()[times.size() / 2];
    }
}
