package org.laurea.sync.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;

import org.laurea.sync.wire.MediaTypes;
import org.laurea.sync.wire.MissingChunks;
import org.laurea.sync.wire.Problem;
import org.laurea.sync.wire.ProblemType;

/** A hub that believes everything, with faults by order: what a call does is decided by a plan. */
final class TestHub implements AutoCloseable {

    /** What happens to a call. */
    enum Fate {
        /** It is done and answered. */
        DONE,
        /** The connection is cut before anything is done. */
        CUT,
        /** It is done, and the answer is lost. */
        LOST,
        /** The hub is busy and asks to wait 7 seconds. */
        BUSY,
        /** The hub has forgotten its pieces. */
        FORGETFUL
    }

    final Map<String, byte[]> chunks = new ConcurrentHashMap<>();
    final Map<String, byte[]> receipts = new ConcurrentHashMap<>();
    final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    volatile Function<String, Fate> plan = call -> Fate.DONE;
    volatile List<String> needed = List.of();
    volatile Reply answer = new Reply(201, MediaTypes.SIGNED, Optional.empty(), new byte[] {1, 2, 3});

    private final HttpsServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    TestHub(SSLContext tls) throws IOException {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters wanted = getSSLContext().getDefaultSSLParameters();
                wanted.setNeedClientAuth(true);
                parameters.setSSLParameters(wanted);
            }
        });
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    URI address() {
        return URI.create("https://127.0.0.1:" + server.getAddress().getPort());
    }

    /** How often each kind of call came. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        calls.forEach(call -> counts.merge(call, 1, Integer::sum));
        return counts;
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath();
        String call = exchange.getRequestMethod() + ' ' + path.split("/")[2]
                + (path.endsWith("/missing") ? "/missing" : "");
        calls.add(call);
        Fate fate = plan.apply(call);
        if (fate == Fate.FORGETFUL) {
            chunks.clear();
        }
        Reply reply = fate == Fate.BUSY
                ? new Reply(429, MediaTypes.PROBLEM, Optional.of("7"), Problem.of(ProblemType.BUSY).bytes())
                : fate == Fate.CUT ? null : reply(call, path.substring(path.lastIndexOf('/') + 1), body);
        if (fate != Fate.CUT && fate != Fate.LOST && reply != null) {
            exchange.getResponseHeaders().set("Content-Type", reply.type());
            reply.retryAfter().ifPresent(wait -> exchange.getResponseHeaders().set("Retry-After", wait));
            exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
            exchange.getResponseBody().write(reply.body());
        }
        exchange.close();
    }

    private Reply reply(String call, String last, byte[] body) {
        return switch (call) {
            case "PUT chunks" -> {
                boolean isNew = chunks.put(last, body) == null;
                yield new Reply(isNew ? 201 : 200, "", Optional.empty(), new byte[0]);
            }
            case "POST batches/missing" -> json(new MissingChunks(missing()).bytes());
            case "PUT batches" -> commit(last);
            default -> answer;
        };
    }

    private Reply commit(String id) {
        if (!missing().isEmpty()) {
            return new Reply(409, MediaTypes.PROBLEM, Optional.empty(),
                    Problem.of(ProblemType.INCOMPLETE).bytes());
        }
        if (answer.isDone()) {
            receipts.putIfAbsent(id, answer.body());
        }
        return answer;
    }

    private List<String> missing() {
        return needed.stream().filter(hash -> !chunks.containsKey(hash)).toList();
    }

    private static Reply json(byte[] body) {
        return new Reply(200, MediaTypes.JSON, Optional.empty(), body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
