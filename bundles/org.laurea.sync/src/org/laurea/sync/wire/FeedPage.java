package org.laurea.sync.wire;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Part;
import org.laurea.sync.internal.json.Form;
import org.laurea.sync.internal.json.Json;
import org.laurea.sync.internal.json.JsonFault;
import org.laurea.sync.internal.json.MemberReader;
import org.laurea.sync.internal.json.Patterns;

/**
 * A part of what a hub hands down to a unit, laurea-feed/1; signed by the hub.
 *
 * @param hub the code of the hub
 * @param unit the unit it is for
 * @param after the number after which it begins, as it was asked for
 * @param items in the order of their numbers; may be empty
 * @param hasMore whether more is there after the last item
 */
public record FeedPage(String hub, String unit, long after, List<FeedItem> items, boolean hasMore) {

    /** How many items a page has at most. */
    public static final int MOST_ITEMS = 1000;

    private static final Form FORM = new Form(Part.ANSWER, "laurea-feed/1", BodyLimits.SIGNED);
    private static final Pattern KIND = Pattern.compile("[a-z-]{1,32}");

    /** A page; the list is copied. */
    public FeedPage {
        items = List.copyOf(items);
    }

    /** What is signed: JSON by RFC 8785. */
    public byte[] bytes() {
        return FORM.bytes(FORM.begin().with("hub", hub).with("unit", unit).with("after", after)
                .with("more", new Json.Truth(hasMore))
                .with("items", new Json.Items(items.stream().map(FeedPage::item).toList())));
    }

    private static Json item(FeedItem item) {
        return new Json.Members().with("number", item.number()).with("kind", item.kind()).with("name", item.name())
                .with("time", item.time().toString())
                .with("document", Base64.getEncoder().encodeToString(item.document()));
    }

    /** Reads what was signed. */
    public static FeedPage read(byte[] bytes) throws FormatException {
        return FORM.readCanonical(bytes, in -> new FeedPage(in.text("hub", Patterns.UNIT),
                in.text("unit", Patterns.UNIT), in.number("after", 0, Long.MAX_VALUE), items(in), in.truth("more")));
    }

    private static List<FeedItem> items(MemberReader in) throws JsonFault {
        List<FeedItem> items = new ArrayList<>();
        long last = in.number("after", 0, Long.MAX_VALUE);
        for (Json value : in.items("items", MOST_ITEMS)) {
            MemberReader one = MemberReader.of(value, "items." + items.size());
            FeedItem item = new FeedItem(one.number("number", last + 1, Long.MAX_VALUE), one.text("kind", KIND),
                    one.text("name", Patterns.NAME), one.instant("time"), Base64Text.of(one, "document"));
            one.end();
            items.add(item);
            last = item.number();
        }
        return items;
    }
}
