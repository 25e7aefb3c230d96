package org.laurea.validation.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.validation.RowTies;

/** A check by majority: the rows of every text are counted, so that most changes concern the changed rows alone. */
final class LiveMajority extends LiveBatch {

    private static final byte[] NOTHING = {};

    private final RowTies.Majority ties;
    private final Map<List<String>, LiveMajorityGroup> groups = new HashMap<>();
    private final Set<LiveMajorityGroup> stale = new LinkedHashSet<>();
    private final List<LiveRow> fresh = new ArrayList<>();
    private final FindingWriter writer = new FindingWriter();
    private LiveMajorityGroup.@Nullable Side[] sides = {};
    private List<String> lastKey = List.of();
    private LiveMajorityGroup.@Nullable Side lastSide;

    LiveMajority(LiveShape shape, int place, RowTies.Majority ties) {
        super(shape, place);
        this.ties = ties;
    }

    @Override
    void remove(LiveRow row) {
        LiveMajorityGroup.Side side = sides[row.slot];
        if (side != null) {
            side.remove(row.number());
            sides[row.slot] = null;
            stale.add(side.group());
        }
    }

    @Override
    void add(LiveRow row) {
        if (row.slot >= sides.length) {
            sides = Arrays.copyOf(sides, Math.max(row.slot + 1, sides.length + (sides.length >> 1) + 64));
        }
        LiveMajorityGroup.Side side = side(row);
        side.add(row.number());
        sides[row.slot] = side;
        stale.add(side.group());
        fresh.add(row);
    }

    /** The side of a row; most often it is that of the row before. */
    private LiveMajorityGroup.Side side(LiveRow row) {
        LiveMajorityGroup.Side last = lastSide;
        boolean isSameGroup = last != null && !last.group().isEmpty();
        for (int i = 0; isSameGroup && i < ties.within().size(); i++) {
            isSameGroup = lastKey.get(i).equals(row.text(ties.within().get(i)));
        }
        String text = row.text(ties.field());
        if (last != null && isSameGroup && last.text().equals(text) && last.isCounted()) {
            return last;
        }
        if (last == null || !isSameGroup) {
            lastKey = ties.within().stream().map(row::text).toList();
        }
        LiveMajorityGroup.Side side = groups.computeIfAbsent(lastKey, any -> new LiveMajorityGroup()).side(text);
        lastSide = side;
        return side;
    }

    @Override
    void settle(LiveRows rows, LiveTouched touched) {
        Set<LiveMajorityGroup> turned = new LinkedHashSet<>();
        for (LiveMajorityGroup group : stale) {
            group.forEachStale(side -> side.setFirst(first(rows, side)));
            if (group.elect(ties.isTieByText())) {
                turned.add(group);
            }
            if (group.isEmpty()) {
                groups.values().remove(group);
            }
        }
        stale.clear();
        lastSide = null;
        for (LiveRow row : fresh) {
            LiveMajorityGroup.Side side = sides[row.slot];
            if (side != null) {
                judge(row, side, touched);
            }
        }
        fresh.clear();
        if (!turned.isEmpty()) {
            judgeAll(rows, turned, touched);
        }
    }

    private int first(LiveRows rows, LiveMajorityGroup.Side side) {
        int index = rows.find(side.first());
        for (int i = index < 0 ? -index - 1 : index; i < rows.size(); i++) {
            LiveRow row = rows.at(i);
            if (sides[row.slot] == side) {
                return row.number();
            }
        }
        throw new IllegalStateException("counted, not there");
    }

    private void judgeAll(LiveRows rows, Set<LiveMajorityGroup> turned, LiveTouched touched) {
        for (int i = 0; i < rows.size(); i++) {
            LiveRow row = rows.at(i);
            LiveMajorityGroup.Side side = row.slot < sides.length ? sides[row.slot] : null;
            if (side != null && turned.contains(side.group())) {
                judge(row, side, touched);
            }
        }
    }

    private void judge(LiveRow row, LiveMajorityGroup.Side side, LiveTouched touched) {
        LiveMajorityGroup.Side usual = side.group().usual();
        if (usual == side || usual == null) {
            put(row, NOTHING, touched);
            return;
        }
        writer.clear();
        writer.write(row.number(), shape.columns.of(ties.field()), check.index(), ties.field(), side.text(), "",
                new String[] {usual.text(), String.valueOf(usual.first())});
        put(row, writer.toBytes(), touched);
    }
}
