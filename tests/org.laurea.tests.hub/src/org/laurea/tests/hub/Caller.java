package org.laurea.tests.hub;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.net.ssl.SSLContext;

import org.laurea.sync.pack.PackedChunk;
import org.laurea.sync.pack.SealedPackage;
import org.laurea.sync.wire.Paths;

/** Calls a hub without any help: each call once, the answer as it comes. */
final class Caller {

    private static final Pattern REASON = Pattern.compile("\"reason\":\"([a-z-]+)\"");

    private final URI address;
    private final HttpClient http;

    Caller(URI address, SSLContext tls) {
        this.address = address;
        this.http = HttpClient.newBuilder().sslContext(tls).version(HttpClient.Version.HTTP_1_1).build();
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> send(String method, String path, byte[] body) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address.resolve(path))
                .method(method, BodyPublishers.ofByteArray(body)).build(), BodyHandlers.ofByteArray());
    }

    /** Leaves the pieces of a package. */
    void pieces(SealedPackage pack) throws IOException, InterruptedException {
        for (PackedChunk chunk : pack.chunks()) {
            HttpResponse<byte[]> reply = send("PUT", Paths.chunk(chunk.hash()), pack.chunk(chunk));
            if (reply.statusCode() / 100 != 2) {
                throw new IllegalStateException(text(reply));
            }
        }
    }

    /** Leaves the pieces of a package and files it. */
    HttpResponse<byte[]> file(SealedPackage pack) throws IOException, InterruptedException {
        pieces(pack);
        return send("PUT", Paths.batch(pack.label().id()), pack.manifest());
    }

    static String text(HttpResponse<byte[]> reply) {
        return reply.statusCode() + " " + new String(reply.body(), StandardCharsets.UTF_8);
    }

    /** Why a call was not served. */
    static String reason(HttpResponse<byte[]> reply) {
        Matcher reason = REASON.matcher(text(reply));
        return reason.find() ? reason.group(1) : "none: " + text(reply);
    }
}
