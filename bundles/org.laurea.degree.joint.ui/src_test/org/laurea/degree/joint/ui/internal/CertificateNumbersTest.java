package org.laurea.degree.joint.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class CertificateNumbersTest {

    @Test
    void numbersAreFoundInAnyTextEachOnceInOrder() {
        assertEquals(List.of("1000142025000002", "1000142025000001"), CertificateNumbers
                .in("王芳\t1000142025000002\n李娜,1000142025000001;1000142025000002"));
    }

    @Test
    void runsOfOtherLengthsAreNoNumbers() {
        assertEquals(List.of(), CertificateNumbers.in("100014202500001 10001420250000012"));
    }
}
