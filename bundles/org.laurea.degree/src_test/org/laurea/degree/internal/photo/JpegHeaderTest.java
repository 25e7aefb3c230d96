package org.laurea.degree.internal.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class JpegHeaderTest {

    private static final String APP0 = "FFE00006" + "4A464946";
    private static final String FRAME = "000B08" + "0280" + "01E0" + "03";

    private static Optional<JpegHeader> read(String hex) throws IOException {
        return JpegHeader.read(new ByteArrayInputStream(HexFormat.of().parseHex(hex)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FFC0", "FFC1", "FFC2", "FFFFFFC0", "FF01FFC0", "FFC4000400FFFFC0"})
    void findsTheFrame(String before) throws IOException {
        assertEquals(Optional.of(new JpegHeader(480, 640, 24)), read("FFD8" + APP0 + before + FRAME));
    }

    @Test
    void greyHasEightBits() throws IOException {
        assertEquals(Optional.of(new JpegHeader(480, 640, 8)), read("FFD8FFC0000B080280" + "01E0" + "01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FF", "FFD8", "89504E470D0A1A0A", "FFD8FFDA", "FFD8FFD9", "FFD8FFE0FFFF",
            "FFD8FFE00000",
            "FFD8FFC0000B0802", "FFD8FFC4000400FF", "FFD800"})
    void whatIsNoJpegHasNoHeader(String hex) throws IOException {
        assertEquals(Optional.empty(), read(hex));
    }

    @Property(tries = 500)
    void neverFailsOnAnyBytes(@ForAll byte[] bytes) throws IOException {
        JpegHeader.read(new ByteArrayInputStream(bytes));
    }
}
