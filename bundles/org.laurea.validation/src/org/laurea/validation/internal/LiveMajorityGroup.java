package org.laurea.validation.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

/** Rows among which the most frequent text is the usual one. */
final class LiveMajorityGroup {

    private final Map<String, Side> sides = new HashMap<>();
    private @Nullable Side usual;
    private int usualFirst;
    private boolean isDivided;

    /** The rows with one text. */
    static final class Side {

        private final LiveMajorityGroup group;
        private final String text;
        private int count;
        private int first = Integer.MAX_VALUE;
        private boolean isFirstGone;

        private Side(LiveMajorityGroup group, String text) {
            this.group = group;
            this.text = text;
        }

        boolean isCounted() {
            return count > 0;
        }

        LiveMajorityGroup group() {
            return group;
        }

        String text() {
            return text;
        }

        /** The number of the first row; no row before it if the first one is gone. */
        int first() {
            return first;
        }

        void setFirst(int number) {
            first = number;
            isFirstGone = false;
        }

        void add(int number) {
            count++;
            if (number <= first) {
                setFirst(number);
            }
        }

        void remove(int number) {
            count--;
            isFirstGone |= number == first;
        }
    }

    Side side(String text) {
        return sides.computeIfAbsent(text, any -> new Side(this, any));
    }

    boolean isEmpty() {
        return sides.isEmpty();
    }

    @Nullable
    Side usual() {
        return usual;
    }

    /** Drops the sides without rows and gives those whose first row is gone. */
    void forEachStale(Consumer<Side> sink) {
        sides.values().removeIf(side -> side.count == 0);
        sides.values().stream().filter(side -> side.isFirstGone).forEach(sink);
    }

    /** Finds the usual side; tells whether rows that did not change have to be judged again. */
    boolean elect(boolean isTieByText) {
        Side best = null;
        for (Side side : sides.values()) {
            if (best == null || isBetter(side, best, isTieByText)) {
                best = side;
            }
        }
        boolean wasDivided = isDivided;
        isDivided = sides.size() > 1;
        boolean turned = best != usual || best != null && best.first != usualFirst;
        usual = best;
        usualFirst = best == null ? 0 : best.first;
        return turned && (wasDivided || isDivided);
    }

    private static boolean isBetter(Side side, Side best, boolean isTieByText) {
        if (side.count != best.count) {
            return side.count > best.count;
        }
        return isTieByText ? side.text.compareTo(best.text) < 0 : side.first < best.first;
    }
}
