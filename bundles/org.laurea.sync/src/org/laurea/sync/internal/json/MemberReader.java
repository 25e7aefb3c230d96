package org.laurea.sync.internal.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/** Takes an object apart: every member that must be there is, each is of its kind, and none is left over. */
public final class MemberReader {

    private final Json.Members object;
    private final String where;
    private final Set<String> read = new HashSet<>();

    private MemberReader(Json.Members object, String where) {
        this.object = object;
        this.where = where;
    }

    /** Of a value that must be an object. */
    public static MemberReader of(Json value, String where) throws JsonFault {
        if (value instanceof Json.Members object) {
            return new MemberReader(object, where);
        }
        throw new JsonFault(where);
    }

    /** Whether there is such a member. */
    public boolean has(String name) {
        return object.members().containsKey(name);
    }

    /** The names of all members. */
    public Set<String> names() {
        return object.members().keySet();
    }

    /** A member. */
    public Json value(String name) throws JsonFault {
        @Nullable
        Json value = object.members().get(name);
        if (value == null) {
            throw new JsonFault(place(name));
        }
        read.add(name);
        return value;
    }

    /** A text. */
    public String text(String name) throws JsonFault {
        if (value(name) instanceof Json.Text text) {
            return text.value();
        }
        throw new JsonFault(place(name));
    }

    /** A text that matches a pattern. */
    public String text(String name, Pattern pattern) throws JsonFault {
        String text = text(name);
        if (!pattern.matcher(text).matches()) {
            throw new JsonFault(place(name));
        }
        return text;
    }

    /** A text that may be absent. */
    public Optional<String> optionalText(String name) throws JsonFault {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    /** A whole number in a range. */
    public long number(String name, long least, long most) throws JsonFault {
        if (value(name) instanceof Json.Whole number && number.value() >= least && number.value() <= most) {
            return number.value();
        }
        throw new JsonFault(place(name));
    }

    /** True or false. */
    public boolean truth(String name) throws JsonFault {
        if (value(name) instanceof Json.Truth truth) {
            return truth.value();
        }
        throw new JsonFault(place(name));
    }

    /** A moment in whole seconds of UTC, such as {@code 2025-06-25T08:00:00Z}. */
    public Instant instant(String name) throws JsonFault {
        String text = text(name);
        try {
            Instant instant = Instant.parse(text);
            if (instant.getNano() == 0 && instant.toString().equals(text)) {
                return instant;
            }
        } catch (DateTimeException e) {
            throw new JsonFault(place(name), e);
        }
        throw new JsonFault(place(name));
    }

    /** An object. */
    public MemberReader members(String name) throws JsonFault {
        return of(value(name), place(name));
    }

    /** The items of an array, at most so many. */
    public List<? extends Json> items(String name, int most) throws JsonFault {
        if (value(name) instanceof Json.Items array && array.items().size() <= most) {
            return array.items();
        }
        throw new JsonFault(place(name));
    }

    /** Texts that match a pattern. */
    public List<String> texts(String name, int most, Pattern pattern) throws JsonFault {
        List<String> texts = new ArrayList<>();
        for (Json item : items(name, most)) {
            if (!(item instanceof Json.Text text) || !pattern.matcher(text.value()).matches()) {
                throw new JsonFault(place(name));
            }
            texts.add(text.value());
        }
        return texts;
    }

    /** Where a member stands. */
    public String place(String name) {
        return where.isEmpty() ? name : where + '.' + name;
    }

    /** Ends the reading: a member that was not asked for is refused. */
    public void end() throws JsonFault {
        for (String name : names()) {
            if (!read.contains(name)) {
                throw new JsonFault(where.isEmpty() ? "?" : where + ".?");
            }
        }
    }
}
