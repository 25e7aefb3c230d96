package org.laurea.bench.story;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.widgets.Display;

/**
 * Knocks at the UI thread without pause. The longest time between two knocks that were heard is the longest time for which the
 * window took nothing.
 */
final class Pulse implements AutoCloseable {

    private static final long REST = 500_000;
    private static final long LONG = 50_000_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Display display;
    private final Thread knocker = new Thread(this::knock, "pulse");
    private volatile boolean isOver;
    private long heard;
    private long heardCpu;
    private long longest;
    private long longestCpu;
    private int longOnes;

    Pulse(Display display) {
        this.display = display;
        knocker.setDaemon(true);
        knocker.start();
    }

    /** Ends; afterwards the longest pause can be asked for. */
    @Override
    public void close() {
        isOver = true;
        try {
            knocker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    double longestMillis() {
        return longest / 1e6;
    }

    /** The most processor time that the UI thread took between two knocks: what is left when other processes are away. */
    double longestCpuMillis() {
        return longestCpu / 1e6;
    }

    /** How many pauses were longer than 50 ms. */
    int longOnes() {
        return longOnes;
    }

    private void knock() {
        while (!isOver) {
            display.syncExec(this::hear);
            LockSupport.parkNanos(REST);
        }
    }

    private void hear() {
        long now = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        if (heard != 0) {
            longest = Math.max(longest, now - heard);
            longOnes += now - heard > LONG ? 1 : 0;
            longestCpu = Math.max(longestCpu, cpu - heardCpu);
        }
        heard = now;
        heardCpu = cpu;
    }
}
