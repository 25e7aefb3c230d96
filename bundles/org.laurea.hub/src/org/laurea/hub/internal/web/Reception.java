package org.laurea.hub.internal.web;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Seals;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.core.text.Language;
import org.laurea.hub.internal.trust.Anchors;
import org.laurea.sync.wire.MediaTypes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What every request passes: the route, who calls, the quota, the answer or the problem, the measures and the log. */
public final class Reception implements AutoCloseable {

    private static final int BURST = 600;
    private static final Duration EACH = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<Route> routes;
    private final Callers callers;
    private final Quotas quotas;
    private final Traffic traffic = new Traffic();
    private final Metrics metrics;
    private final HubLog log;

    /** A reception before these rooms. */
    public Reception(List<Room> rooms, Seals seals, Anchors anchors, InstantSource clock, Metrics metrics, HubLog log) {
        this.routes = rooms.stream().flatMap(room -> room.routes().stream()).toList();
        this.callers = new Callers(seals, anchors, clock);
        this.quotas = new Quotas(BURST, EACH, clock);
        this.metrics = metrics;
        this.log = log;
        metrics.gauge("laurea_hub_requests_under_way", traffic::underWay);
    }

    void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long begun = System.nanoTime();
        Told told = new Told();
        try {
            if (!traffic.enter()) {
                throw Problem.of(ProblemKind.STOPPING).with("retryAfter", 5);
            }
            try {
                answer(request, response, told);
            } finally {
                traffic.leave();
            }
        } catch (Problem problem) {
            told.problem = problem.kind().tag();
            refuse(problem, request, response);
        } catch (StoreException e) {
            told.problem = ProblemKind.STORE.tag();
            log.fail("store", Map.of("route", told.route), e);
            ProblemKind kind = e.trouble() == Trouble.DISK_FULL ? ProblemKind.FULL : ProblemKind.STORE;
            refuse(Problem.of(kind).with("retryAfter", 5), request, response);
        } catch (CallerGone e) {
            told.problem = "gone";
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } catch (IOException | RuntimeException e) {
            told.problem = ProblemKind.INTERNAL.tag();
            log.fail("failure", Map.of("route", told.route), e);
            refuse(Problem.of(ProblemKind.INTERNAL), request, response);
        } finally {
            tell(told, request, response, System.nanoTime() - begun);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Told told)
            throws Problem, IOException, StoreException {
        String address = request.getRequestURI();
        boolean isKnown = false;
        for (Route route : routes) {
            Optional<Map<String, String>> segments = route.match(address);
            if (segments.isPresent()) {
                isKnown = true;
                if (route.method().equals(request.getMethod())) {
                    told.route = route.template();
                    Holder holder = holder(route, request);
                    told.unit = holder == null ? "" : holder.unit();
                    route.handler().handle(new Call(request, response, segments.get(), holder));
                    return;
                }
            }
        }
        throw Problem.of(isKnown ? ProblemKind.METHOD_NOT_ALLOWED : ProblemKind.NOT_FOUND);
    }

    private @Nullable Holder holder(Route route, HttpServletRequest request) throws Problem {
        if (route.access() == Access.OPEN) {
            return null;
        }
        Holder holder = callers.of(request);
        quotas.take(holder.unit());
        if (!route.access().allows(holder.role())) {
            throw Problem.of(ProblemKind.WRONG_ROLE);
        }
        return holder;
    }

    private static void refuse(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        Language language = Language.of(Optional.ofNullable(request.getHeader("Accept-Language"))
                .map(header -> request.getLocale()).orElse(Locale.CHINESE));
        byte[] bytes = ProblemJson.of(problem, language);
        response.resetBuffer();
        response.setStatus(problem.type().status());
        response.setContentType(MediaTypes.PROBLEM);
        response.setHeader("Content-Language", language.tag());
        if (problem.members().get("retryAfter") instanceof Number seconds) {
            response.setHeader("Retry-After", String.valueOf(seconds));
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private void tell(Told told, HttpServletRequest request, HttpServletResponse response, long nanos) {
        metrics.count("laurea_hub_requests_total", "route=\"" + told.route + "\",method=\"" + told.method(request)
                + "\",status=\"" + response.getStatus() + '"', 1);
        metrics.time(told.route, nanos / 1e9);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("route", told.route);
        line.put("method", told.method(request));
        line.put("status", response.getStatus());
        line.put("ms", nanos / 1_000_000);
        if (!told.unit.isEmpty()) {
            line.put("unit", told.unit);
        }
        if (!told.problem.isEmpty()) {
            line.put("problem", told.problem);
        }
        log.tell("request", line);
    }

    @Override
    public void close() {
        traffic.close(PATIENCE);
    }

    /** What is told of a call; nothing that the caller could have made up. */
    private static final class Told {

        private String route = "";
        private String unit = "";
        private String problem = "";

        private String method(HttpServletRequest request) {
            return route.isEmpty() ? "" : request.getMethod();
        }
    }
}
