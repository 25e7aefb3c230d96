package org.laurea.hub.internal.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/** Counters and gauges, told as the text of Prometheus (exposition format 0.0.4). */
public final class Metrics {

    private static final double[] BOUNDS = {0.005, 0.025, 0.1, 0.25, 1, 2.5, 10, 30};

    private final Map<String, Map<String, LongAdder>> counters = new ConcurrentSkipListMap<>();
    private final Map<String, LongSupplier> gauges = new ConcurrentSkipListMap<>();
    private final Map<String, Times> times = new ConcurrentSkipListMap<>();

    private record Times(LongAdder[] buckets, LongAdder count, DoubleAdder sum) {

        Times() {
            this(new LongAdder[BOUNDS.length], new LongAdder(), new DoubleAdder());
            for (int i = 0; i < buckets.length; i++) {
                buckets[i] = new LongAdder();
            }
        }
    }

    /**
     * Counts.
     *
     * @param labels such as {@code outcome="filed"}; may be empty
     */
    public void count(String name, String labels, long more) {
        counters.computeIfAbsent(name, key -> new ConcurrentSkipListMap<>())
                .computeIfAbsent(labels, key -> new LongAdder()).add(more);
    }

    /** Tells a number that is asked for each time. */
    public void gauge(String name, LongSupplier value) {
        gauges.put(name, value);
    }

    void time(String route, double seconds) {
        Times of = times.computeIfAbsent(route, key -> new Times());
        for (int i = 0; i < BOUNDS.length; i++) {
            if (seconds <= BOUNDS[i]) {
                of.buckets[i].increment();
            }
        }
        of.count.increment();
        of.sum.add(seconds);
    }

    /** The text. */
    public String text() {
        StringBuilder text = new StringBuilder();
        counters.forEach((name, all) -> {
            text.append("# TYPE ").append(name).append(" counter\n");
            all.forEach((labels, sum) -> line(text, name, labels, String.valueOf(sum.sum())));
        });
        new TreeMap<>(gauges).forEach((name, value) -> {
            text.append("# TYPE ").append(name).append(" gauge\n");
            line(text, name, "", String.valueOf(value.getAsLong()));
        });
        histogram(text);
        return text.toString();
    }

    private void histogram(StringBuilder text) {
        String name = "laurea_hub_request_seconds";
        text.append("# TYPE ").append(name).append(" histogram\n");
        times.forEach((route, of) -> {
            String label = "route=\"" + route + '"';
            for (int i = 0; i < BOUNDS.length; i++) {
                line(text, name + "_bucket", label + ",le=\"" + BOUNDS[i] + '"', String.valueOf(of.buckets[i].sum()));
            }
            line(text, name + "_bucket", label + ",le=\"+Inf\"", String.valueOf(of.count.sum()));
            line(text, name + "_sum", label, String.valueOf(of.sum.sum()));
            line(text, name + "_count", label, String.valueOf(of.count.sum()));
        });
    }

    private static void line(StringBuilder text, String name, String labels, String value) {
        text.append(name);
        if (!labels.isEmpty()) {
            text.append('{').append(labels).append('}');
        }
        text.append(' ').append(value).append('\n');
    }
}
