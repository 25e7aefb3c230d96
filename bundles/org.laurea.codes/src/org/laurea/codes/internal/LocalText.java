package org.laurea.codes.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.laurea.core.text.InputException;
import org.laurea.core.text.Messages;

/** The text of a file that a person made: by its byte order mark, else strict UTF-8, else GB18030. */
final class LocalText {

    private static final int LARGEST = 64 << 20;
    private static final char MARK = '\uFEFF';

    private LocalText() {}

    static String of(Path file, Messages messages) throws InputException {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > LARGEST) {
                throw new InputException(messages.text("import.large", name));
            }
            return decode(Files.readAllBytes(file));
        } catch (CharacterCodingException e) {
            throw new InputException(messages.text("import.encoding", name), e);
        } catch (IOException e) {
            throw new InputException(messages.text("import.unreadable", name), e);
        }
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return unmarked(strictly(bytes, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return unmarked(strictly(bytes, StandardCharsets.UTF_16BE));
        }
        try {
            return unmarked(strictly(bytes, StandardCharsets.UTF_8));
        } catch (CharacterCodingException notUnicode) {
            return strictly(bytes, Charset.forName("GB18030"));
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static String unmarked(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }
}
