package org.laurea.hub.internal.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.seal.Holder;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** A request of somebody who may call, and its answer. */
public final class Call {

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Map<String, String> segments;
    private final @Nullable Holder holder;

    Call(HttpServletRequest request, HttpServletResponse response, Map<String, String> segments,
            @Nullable Holder holder) {
        this.request = request;
        this.response = response;
        this.segments = segments;
        this.holder = holder;
    }

    /** Who calls. */
    public Holder holder() {
        return Objects.requireNonNull(holder, "nobody has to say who calls an open address");
    }

    /** A segment of the address that varies. */
    public String segment(String name) {
        return Objects.requireNonNull(segments.get(name), name);
    }

    /** A number among the parameters of the address; {@code otherwise} if it is not there. */
    public long number(String name, long otherwise) throws Problem {
        String text = request.getParameter(name);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("[0-9]{1,18}")) {
            throw Problem.of(ProblemKind.MALFORMED);
        }
        return Long.parseLong(text);
    }

    /** The body, all of it. */
    public byte[] body(int most) throws IOException, Problem {
        long said = request.getContentLengthLong();
        if (said > most) {
            throw Problem.of(ProblemKind.TOO_LARGE, most);
        }
        try (InputStream in = request.getInputStream()) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw Problem.of(ProblemKind.TOO_LARGE, most);
            }
            if (said >= 0 && bytes.length != said) {
                throw Problem.of(ProblemKind.MALFORMED);
            }
            return bytes;
        } catch (IOException e) {
            throw new CallerGone(e);
        }
    }

    /** Answers with bytes. */
    public void answer(int status, String type, byte[] bytes) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(bytes.length);
        try {
            response.getOutputStream().write(bytes);
        } catch (IOException e) {
            throw new CallerGone(e);
        }
    }

    /** Answers without a body. */
    public void answer(int status) {
        response.setStatus(status);
        response.setContentLength(0);
    }
}
