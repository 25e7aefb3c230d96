package org.laurea.hub.internal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.laurea.core.text.Language;
import org.laurea.sync.PackageId;

class ProblemJsonTest {

    @ParameterizedTest
    @EnumSource
    void everyKindIsReadByAClientAndToldInBothLanguages(ProblemKind kind) throws IOException {
        Problem problem = Problem.of(kind, 7, "2024");
        byte[] bytes = ProblemJson.of(problem, Language.EN);
        org.laurea.sync.wire.Problem read = org.laurea.sync.wire.Problem.read(bytes);
        assertEquals(kind.type(), read.type());
        String zh = read.text().in(Language.ZH);
        assertNotEquals(zh, read.text().in(Language.EN));
        assertFalse(zh.contains("{"), zh);
        assertTrue(new String(bytes, StandardCharsets.UTF_8).contains("\"reason\":\"" + kind.tag() + '"'));
    }

    @Test
    void theClientLearnsWhatItsPackageHasToFollow() throws IOException {
        String expected = "ab".repeat(32);
        byte[] bytes = ProblemJson.of(Problem.of(ProblemKind.WRONG_PREVIOUS).with("expected", expected), Language.ZH);
        assertEquals(Optional.of(new PackageId(expected)), org.laurea.sync.wire.Problem.read(bytes).expected());
    }
}
