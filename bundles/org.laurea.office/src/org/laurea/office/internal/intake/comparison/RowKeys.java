package org.laurea.office.internal.intake.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.laurea.degree.Channel;

/**
 * By what records are told apart: the certificate number, and with it the degree category, and the major, as far as the channel
 * allows several records of one number (domain A7). Records without number are told apart by the person, or else by everything.
 *
 * @param key the indices of the fields of the key, the certificate number first; -1 for fields that the type does not have
 * @param person the indices of the fields that are looked at where there is no number
 * @param fields how many fields there are
 */
public record RowKeys(int[] key, int[] person, int fields) {

    private static final char BETWEEN = '\u001F';
    private static final List<String> PERSON = List.of("ZJHM", "XM", "XWLBM", "ZYDM");

    /** The keys of rows whose fields have these codes. */
    public static RowKeys of(List<String> codes, Channel channel) {
        List<String> key = switch (channel) {
            case JOINT -> List.of("XWZSBH");
            case DUAL -> List.of("XWZSBH", "XWLBM");
            case MAIN, MINOR -> List.of("XWZSBH", "XWLBM", "ZYDM");
        };
        return new RowKeys(indices(key, codes), indices(PERSON, codes), codes.size());
    }

    private static int[] indices(List<String> wanted, List<String> codes) {
        return wanted.stream().mapToInt(codes::indexOf).toArray();
    }

    /** The certificate number of a row, empty if it has none. */
    public String certificate(IntFunction<String> texts) {
        return key[0] < 0 ? "" : texts.apply(key[0]);
    }

    /** The key of a row. */
    public String of(IntFunction<String> texts) {
        if (!certificate(texts).isEmpty()) {
            return joined(key, texts);
        }
        boolean isNamed = person[0] >= 0 && !texts.apply(person[0]).isEmpty();
        return isNamed ? BETWEEN + joined(person, texts) : BETWEEN + everything(texts);
    }

    private static String joined(int[] indices, IntFunction<String> texts) {
        List<String> parts = new ArrayList<>(indices.length);
        for (int index : indices) {
            parts.add(index < 0 ? "" : texts.apply(index));
        }
        return String.join(String.valueOf(BETWEEN), parts);
    }

    private String everything(IntFunction<String> texts) {
        List<String> parts = new ArrayList<>(fields + 1);
        parts.add("");
        for (int index = 0; index < fields; index++) {
            parts.add(texts.apply(index));
        }
        return String.join(String.valueOf(BETWEEN), parts);
    }
}
