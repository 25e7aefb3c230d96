package org.laurea.degree.internal.form;

/** The half-width characters that names of files cannot bear: {@code \ / : * ? " < > |}. */
final class FileNameCharacters {

    private FileNameCharacters() {}

    /** The place of the first of them in a text, or -1. */
    static int first(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\', '/', ':', '*', '?', '"', '<', '>', '|':
                    return i;
                default:
                    break;
            }
        }
        return -1;
    }
}
