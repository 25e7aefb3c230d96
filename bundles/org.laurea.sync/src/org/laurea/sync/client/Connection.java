package org.laurea.sync.client;

import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;

import org.laurea.core.seal.SealException;
import org.laurea.sync.FormatException;
import org.laurea.sync.client.HubException.Failure;

/** One call to a hub at a time, once: TLS 1.3 and nothing else, no redirection, an end to all waiting. */
final class Connection {

    private final URI address;
    private final ClientSettings settings;
    private final HttpClient http;

    Connection(URI address, SSLContext tls, ClientSettings settings) {
        this.address = address;
        this.settings = settings;
        SSLParameters parameters = new SSLParameters();
        parameters.setProtocols(new String[] {"TLSv1.3"});
        http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connect()).sslContext(tls).sslParameters(parameters).build();
    }

    /** The name of the hub in messages. */
    String name() {
        return address.getAuthority();
    }

    Reply get(String path, int most) throws HubException, InterruptedException {
        return call(HttpRequest.newBuilder(at(path)).GET(), 0, most);
    }

    Reply send(String method, String path, String mediaType, byte[] body, int most)
            throws HubException, InterruptedException {
        return call(HttpRequest.newBuilder(at(path)).header("Content-Type", mediaType)
                .method(method, BodyPublishers.ofByteArray(body)), body.length, most);
    }

    private URI at(String path) {
        String base = address.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }

    private Reply call(HttpRequest.Builder request, long sent, int most) throws HubException, InterruptedException {
        Duration patience = settings.connect().plus(settings.answer())
                .plusSeconds((sent + most / 16) / settings.slowest());
        CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(request.build(), LimitedBody.upTo(most));
        try {
            return Reply.of(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            throw new HubException(Failure.UNREACHABLE, name(), e);
        } catch (ExecutionException e) {
            throw failed(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private HubException failed(Throwable cause) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            if (one instanceof FormatException) {
                return new HubException(Failure.ANSWER, name(), cause);
            }
            if (one instanceof SealException refused) {
                return new HubException(name(), refused);
            }
        }
        for (Throwable one = cause; one != null; one = one.getCause()) {
            if (one instanceof SSLException refused && isAboutCertificates(refused)) {
                return new HubException(Failure.CERTIFICATE, name(), cause);
            }
        }
        if (cause instanceof IOException) {
            return new HubException(Failure.UNREACHABLE, name(), cause);
        }
        throw new IllegalStateException(cause);
    }

    /** A handshake that was cut is not one that failed. */
    private static boolean isAboutCertificates(SSLException refused) {
        boolean wasCut = refused.getCause() instanceof EOFException;
        String message = String.valueOf(refused.getMessage());
        return !wasCut && (refused instanceof SSLHandshakeException || message.contains("fatal alert"));
    }
}
