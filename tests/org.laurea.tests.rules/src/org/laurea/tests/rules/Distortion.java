package org.laurea.tests.rules;

import java.util.List;
import java.util.Random;

/**
 * A way in which people and programs spoil a value whose right form is known.
 *
 * @param name what happens
 * @param field the field it happens to
 * @param where which records have a rule that looks at it
 * @param right the value that stands there before; empty for the one of the record
 * @param mendable whether what was meant can be told from the spoilt value, so that it must come back; else no safe fix may touch it
 * @param spoil makes the spoilt value
 */
record Distortion(String name, String field, Where where, String right, boolean mendable, Spoil spoil) {

    /** Which records. */
    enum Where {
        EVERYWHERE, BUT_JOINT, RESIDENTS
    }

    /** Spoils a text. */
    interface Spoil {
        String apply(String text, Random random);
    }

    private static final List<String> SPACES = List.of(" ", "  ", "\u3000", "\u00A0", "\u200B", "\uFEFF", "\u2060",
            "\t", "\r\n");
    private static final List<String> INSIDE = List.of(" ", "  ", "\u3000", "\u00A0");
    private static final String DOTS = "．•・‧.";

    @Override
    public String toString() {
        return name + " in " + field;
    }

    /** Whether a rule looks at it in a record of this category with this ID document. */
    boolean concerns(String category, String document) {
        return switch (where) {
            case EVERYWHERE -> true;
            case BUT_JOINT -> !"joint".equals(category);
            case RESIDENTS -> document.endsWith("居民身份证") && !"international".equals(category);
        };
    }

    static List<Distortion> all() {
        Spoil padded = (text, random) -> one(SPACES, random) + text + one(SPACES, random);
        Spoil wide = (text, random) -> wide(text);
        return List.of(mendable("space around", "XM", Where.BUT_JOINT, padded),
                mendable("space around", "KSH", Where.BUT_JOINT, padded),
                mendable("space around", "XWZSBH", Where.EVERYWHERE, padded),
                mendable("space around", "LWTM", Where.BUT_JOINT, padded),
                mendable("space around", "XB", Where.BUT_JOINT, padded),
                mendable("space around", "DSXM", Where.BUT_JOINT, padded),
                mendable("full width", "KSH", Where.BUT_JOINT, wide),
                mendable("full width", "XWZSBH", Where.EVERYWHERE, wide),
                mendable("full width", "CSRQ", Where.BUT_JOINT, wide),
                mendable("full width", "ZJHM", Where.BUT_JOINT, wide),
                mendable("small x", "ZJHM", Where.BUT_JOINT, "11010519900307301X",
                        (text, random) -> text.replace('X', 'x')),
                mendable("a day as people write it", "CSRQ", Where.BUT_JOINT, Distortion::day),
                mendable("a day as people write it", "HXWRQ", Where.BUT_JOINT, Distortion::day),
                mendable("spaces inside", "ZJHM", Where.RESIDENTS,
                        (text, random) -> text.substring(0, 6) + one(INSIDE, random) + text.substring(6)),
                mendable("spaces inside", "XM", Where.RESIDENTS, "欧阳文静",
                        (text, random) -> "欧阳" + " \u3000".charAt(random.nextInt(2)) + "文静"),
                mendable("another dot", "XM", Where.RESIDENTS, "阿依古丽·买买提",
                        (text, random) -> text.replace('·', DOTS.charAt(random.nextInt(DOTS.length())))),
                mendable("other separators", "DSXM", Where.BUT_JOINT, "张三；李四；王五",
                        (text, random) -> separated(text, "，、/|,", random)),
                mendable("other separators", "LWGJC", Where.BUT_JOINT, "调度；边缘计算；任务",
                        (text, random) -> separated(text, "，、|,", random)),
                mendable("other separators", "LWYJFX", Where.BUT_JOINT, "分布式系统；操作系统",
                        (text, random) -> separated(text, "，、|,", random)),
                mendable("a line break between Han", "LWTM", Where.BUT_JOINT, "边缘计算中的任务调度研究",
                        (text, random) -> text.replace("中的", "中" + one(List.of("\n", "\r\n", "\t"), random) + "的")),
                mendable("a line break between words", "LWTM", Where.BUT_JOINT, "A Study of Scheduling",
                        (text, random) -> text.replace("y o", "y" + one(List.of("\n", "\t"), random) + "o")),
                lost("day first", "CSRQ", Where.BUT_JOINT,
                        (text, random) -> one(List.of("07/03/1990", "3-7-1990", "7.3.90"), random)),
                lost("no such day", "CSRQ", Where.BUT_JOINT,
                        (text, random) -> one(List.of("19900230", "1990-13-01", "1990年2月30日", "1990"), random)),
                lost("year of two digits", "HXWRQ", Where.BUT_JOINT,
                        (text, random) -> one(List.of("24-06-20", "240620"), random)),
                lost("a wrong digit", "ZJHM", Where.BUT_JOINT, (text, random) -> otherDigit(text, random)),
                lost("a digit too few", "ZJHM", Where.BUT_JOINT, (text, random) -> text.substring(1)),
                lost("a letter for a digit", "XWZSBH", Where.EVERYWHERE, (text, random) -> 'O' + text.substring(1)),
                lost("a remark", "XM", Where.BUT_JOINT,
                        (text, random) -> text + one(List.of("(1)", "？", "_2", "＊"), random)),
                lost("a number", "DSXM", Where.BUT_JOINT, (text, random) -> text + random.nextInt(99)),
                lost("the same twice", "LWGJC", Where.BUT_JOINT, (text, random) -> "调度；边缘计算；调度"),
                lost("three directions", "LWYJFX", Where.BUT_JOINT, (text, random) -> "甲系统；乙系统；丙系统"),
                lost("a keyword with a comma of its own", "LWGJC", Where.BUT_JOINT,
                        (text, random) -> one(List.of("1,3-丁二烯；合成", "C/C++；编译", "TCP/IP；协议"), random)),
                lost("another name", "PYDW", Where.BUT_JOINT, (text, random) -> text + "分校"),
                lost("another name", "XWLB", Where.BUT_JOINT, (text, random) -> "工学"));
    }

    private static Distortion mendable(String name, String field, Where where, Spoil spoil) {
        return mendable(name, field, where, "", spoil);
    }

    private static Distortion mendable(String name, String field, Where where, String right, Spoil spoil) {
        return new Distortion(name, field, where, right, true, spoil);
    }

    private static Distortion lost(String name, String field, Where where, Spoil spoil) {
        return new Distortion(name, field, where, "", false, spoil);
    }

    private static String one(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }

    private static String day(String text, Random random) {
        String year = text.substring(0, 4);
        String month = text.substring(4, 6);
        String day = text.substring(6);
        if (random.nextBoolean()) {
            month = String.valueOf(Integer.parseInt(month));
            day = String.valueOf(Integer.parseInt(day));
        }
        return switch (random.nextInt(4)) {
            case 0 -> year + '-' + month + '-' + day;
            case 1 -> year + '/' + month + '/' + day;
            case 2 -> year + '.' + month + '.' + day;
            default -> year + '年' + month + '月' + day + '日';
        };
    }

    private static String separated(String text, String separators, Random random) {
        return text.replace('；', separators.charAt(random.nextInt(separators.length())));
    }

    private static String otherDigit(String text, Random random) {
        int at = random.nextInt(text.length());
        char digit = text.charAt(at);
        char other = digit >= '0' && digit < '9' ? (char) (digit + 1) : '0';
        return text.substring(0, at) + other + text.substring(at + 1);
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().map(c -> c < 0x80 && Character.isLetterOrDigit(c) ? c + 0xFEE0 : c)
                .forEach(c -> wide.append((char) c));
        return wide.toString();
    }
}
