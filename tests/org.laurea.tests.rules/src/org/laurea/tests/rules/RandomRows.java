package org.laurea.tests.rules;

import java.util.List;
import java.util.Random;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.CellKind;
import org.laurea.core.row.Row;

/** Rows by chance: good values, good values in the wrong place, spoilt ones, and texts that nobody would write. */
final class RandomRows {

    private static final List<String> ODD = List.of("", " ", "\u3000", "\u200B", "\uFEFF", "\u00A0 x", "；", ";；;", ",",
            "，、|/",
            "#N/A", "#REF!", "1.1E+17", "1E400", "-1", "0", "0.5", "99999999999999999999", "1.10105199003070E+17",
            "TRUE",
            "19000229", "20240230", "00000000", "99999999", "1991年4月22日", "1991-4-22", "22/4/1991", "1899-12-31",
            "2024",
            "２０２４０６２０", "ＡＢＣ", "x", "無", "无", "其他", "居民身份证", "护照", "11010519900307001x", "000000000000000000",
            "·", "张··三", "·张", "张.三", "A", "a b", "=1+1", "@x", "\u0000", "\u0007\n\t", "\uFFFD", "\uFFFF", "\uE000",
            "\uD800", "\uDC00\uD840", "\uD840\uDC00", "\uD884\uDFAF", "e\u0301", "\u202Eabc", "{0}", "'{", "%s",
            "<b>&amp;",
            "\u0661\u0662", "a,b;c", "无；无", "4", "408", "40801", "408080901", "080901TK", "99J1", "0812Z1", "66",
            "10001；10001");
    private static final int LONG = 3000;

    private final Random random;
    private final List<Row> good;
    private final int fields;

    /** Rows of as many columns as there are fields, with values from good rows among others. */
    RandomRows(Random random, List<Row> good, int fields) {
        this.random = random;
        this.good = good;
        this.fields = fields;
    }

    /** A row with this number. Most rows are good but for a few cells, so that late stages are reached too. */
    Row row(int number) {
        Row base = good.get(random.nextInt(good.size()));
        boolean wild = random.nextInt(4) == 0;
        @Nullable
        String[] texts = new String[fields];
        CellKind[] kinds = new CellKind[fields];
        for (int i = 0; i < fields; i++) {
            boolean spoilt = wild || random.nextInt(9) == 0;
            texts[i] = spoilt ? text(i) : base.text(i);
            kinds[i] = kind(base.text(i).equals(texts[i]) ? base.kind(i) : CellKind.TEXT, texts[i]);
        }
        return new Row(number, texts, random.nextBoolean() ? kinds : null);
    }

    private CellKind kind(CellKind usual, @Nullable String text) {
        CellKind[] all = CellKind.values();
        CellKind kind = random.nextInt(20) == 0 ? all[random.nextInt(all.length)] : usual;
        return text == null || text.isEmpty() ? CellKind.EMPTY : kind == CellKind.EMPTY ? CellKind.TEXT : kind;
    }

    private @Nullable String text(int field) {
        return switch (random.nextInt(8)) {
            case 0 -> null;
            case 1 -> any().text(field);
            case 2 -> any().text(random.nextInt(fields));
            case 3 -> spoilt(any().text(field));
            case 4 -> any().text(field) + ODD.get(random.nextInt(ODD.size())) + any().text(field);
            case 5 -> points(random.nextInt(12));
            case 6 -> random.nextInt(50) == 0 ? points(LONG) : digits(random.nextInt(20));
            default -> ODD.get(random.nextInt(ODD.size()));
        };
    }

    private Row any() {
        return good.get(random.nextInt(good.size()));
    }

    private String spoilt(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int at = random.nextInt(text.length());
        String rest = text.substring(at + 1);
        return text.substring(0, at) + switch (random.nextInt(4)) {
            case 0 -> rest;
            case 1 -> points(1) + rest;
            case 2 -> text.substring(at) + text.charAt(at);
            default -> ODD.get(random.nextInt(ODD.size())) + rest;
        };
    }

    private String points(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.appendCodePoint(switch (random.nextInt(5)) {
                case 0 -> random.nextInt(0x80);
                case 1 -> 0x4E00 + random.nextInt(0x5200);
                case 2 -> 0x20000 + random.nextInt(0x123B0);
                case 3 -> random.nextInt(0x10000);
                default -> random.nextInt(Character.MAX_CODE_POINT + 1);
            });
        }
        return text.toString();
    }

    private String digits(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) ('0' + random.nextInt(10)));
        }
        return text.toString();
    }
}
