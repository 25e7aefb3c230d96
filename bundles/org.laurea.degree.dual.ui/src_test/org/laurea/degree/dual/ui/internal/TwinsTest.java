package org.laurea.degree.dual.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class TwinsTest {

    @Test
    void rowsOfOneNumberAreTwinsWhereverTheyStand() {
        List<String> numbers = List.of("7", "8", "9", "7", "8");
        Twins twins = new Twins(numbers.size(), numbers::get);
        assertEquals(3, twins.of(0));
        assertEquals(0, twins.of(3));
        assertEquals(4, twins.of(1));
        assertEquals(-1, twins.of(2));
    }

    @Test
    void rowsWithoutNumberAreNoTwins() {
        assertEquals(-1, new Twins(2, row -> "").of(0));
    }

    @Test
    void ofThreeRowsTheFirstTwoAreTwins() {
        Twins twins = new Twins(3, row -> "7");
        assertEquals(1, twins.of(0));
        assertEquals(0, twins.of(1));
        assertEquals(-1, twins.of(2));
    }

    @Test
    void aRowThatWasAddedSinceHasNoneYet() {
        assertEquals(-1, new Twins(1, row -> "7").of(1));
    }
}
