package org.laurea.workbench.internal.grid.index;

/**
 * What a cell has to be like so that its row is shown. As people type it in the filter row: {@code 王} contains, {@code =王芳}
 * equals, {@code =} is empty, {@code *} is filled, {@code !} something is wrong with it.
 */
public sealed interface Condition {

    /** Whether a cell meets it. */
    boolean test(String value, boolean isWrong);

    /** The condition as people type it. */
    String text();

    /** Contains a text, in upper or lower case. */
    record Contains(String text) implements Condition {
        @Override
        public boolean test(String value, boolean isWrong) {
            return TextSearch.contains(value, text);
        }
    }

    /** Is exactly a text. */
    record Equals(String wanted) implements Condition {
        @Override
        public boolean test(String value, boolean isWrong) {
            return value.equals(wanted);
        }

        @Override
        public String text() {
            return "=" + wanted;
        }
    }

    /** Is empty. */
    record Empty() implements Condition {
        @Override
        public boolean test(String value, boolean isWrong) {
            return value.isEmpty();
        }

        @Override
        public String text() {
            return "=";
        }
    }

    /** Is not empty. */
    record Filled() implements Condition {
        @Override
        public boolean test(String value, boolean isWrong) {
            return !value.isEmpty();
        }

        @Override
        public String text() {
            return "*";
        }
    }

    /** Has an error or an open warning. */
    record Wrong() implements Condition {
        @Override
        public boolean test(String value, boolean isWrong) {
            return isWrong;
        }

        @Override
        public String text() {
            return "!";
        }
    }

    /** The condition that a text means; the full-width signs {@code ＝}, {@code ！}, {@code ＊} mean the same. */
    static Condition of(String typed) {
        String text = typed.strip();
        String sign = text.isEmpty() ? "" : text.substring(0, 1);
        if (sign.equals("=") || sign.equals("\uFF1D")) {
            return text.length() == 1 ? new Empty() : new Equals(text.substring(1));
        }
        return switch (text) {
            case "!", "\uFF01" -> new Wrong();
            case "*", "\uFF0A" -> new Filled();
            default -> new Contains(text);
        };
    }
}
