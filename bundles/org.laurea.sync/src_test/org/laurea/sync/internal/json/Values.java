package org.laurea.sync.internal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random JSON values. Their texts are whole characters in NFC: what an oracle that does not normalise writes the same way. */
final class Values {

    private static final String[] PARTS = {"a", "Z", "\"", "\\", "/", "\b", "\f", "\n", "\r", "\t", "\u0000", "\u001f",
            "\u007f", "\u0080", "\u2028", "\u4e00", "\u9fa5", "\ud840\udc00", "\ud83d\ude00", "\ue000", "\uffee"};
    private static final int SHIFT = 11;

    private final Random random;

    Values(long seed) {
        random = new Random(seed);
    }

    Json.Members object(int depth) {
        Json.Members object = new Json.Members();
        for (int left = random.nextInt(4); left > 0; left--) {
            object.with(text(), value(depth));
        }
        return object;
    }

    private Json value(int depth) {
        return switch (random.nextInt(depth > 0 ? 5 : 3)) {
            case 0 -> new Json.Text(text());
            case 1 -> new Json.Whole(random.nextLong() >> SHIFT);
            case 2 -> new Json.Truth(random.nextBoolean());
            case 3 -> object(depth - 1);
            default -> items(depth - 1);
        };
    }

    private Json items(int depth) {
        List<Json> items = new ArrayList<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            items.add(value(depth));
        }
        return new Json.Items(items);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(6); left > 0; left--) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return text.toString();
    }
}
