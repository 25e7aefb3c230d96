package org.laurea.validation.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** Unpacks what {@link FindingWriter} packed, one finding after the other. */
final class FindingReader {

    private final byte[] bytes;
    private final int end;
    private int position;

    int row;
    int column;
    int check;
    int field;
    @Nullable
    String value;
    String variant = "";
    List<String> arguments = List.of();

    FindingReader(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.position = start;
        this.end = end;
    }

    boolean next() {
        if (position >= end) {
            return false;
        }
        row = number();
        column = number() - 1;
        check = number();
        field = number() - 1;
        value = text();
        String told = text();
        variant = told == null ? "" : told;
        arguments = texts(number());
        return true;
    }

    /** Where the next finding begins. */
    int position() {
        return position;
    }

    private List<String> texts(int count) {
        if (count == 0) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String text = text();
            texts.add(text == null ? "" : text);
        }
        return texts;
    }

    private @Nullable String text() {
        int head = number();
        if (head == 0) {
            return null;
        }
        char[] chars = new char[(head >>> 1) - 1];
        for (int i = 0; i < chars.length; i++) {
            int high = (head & 1) != 0 ? (bytes[position++] & 0xFF) << 8 : 0;
            chars[i] = (char) (high | bytes[position++] & 0xFF);
        }
        return new String(chars);
    }

    private int number() {
        int value = 0;
        int shift = 0;
        while (true) {
            byte next = bytes[position++];
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
            shift += 7;
        }
    }
}
