package org.laurea.validation.internal;

import java.util.Arrays;

/** Numbers of rows that have other findings than before. */
final class LiveTouched {

    private int[] numbers = new int[64];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    /** The numbers in ascending order, each once. */
    int[] sorted() {
        Arrays.sort(numbers, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || numbers[i] != numbers[i - 1]) {
                numbers[kept++] = numbers[i];
            }
        }
        size = kept;
        return Arrays.copyOf(numbers, kept);
    }
}
