package org.laurea.cli.internal.hub;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.cli.internal.Command;
import org.laurea.cli.internal.ExitCode;
import org.laurea.cli.internal.Session;
import org.laurea.cli.internal.args.Arguments;
import org.laurea.cli.internal.args.Option;
import org.laurea.cli.internal.args.Syntax;
import org.laurea.cli.internal.filing.Pin;
import org.laurea.core.data.DataFolder;
import org.laurea.core.hub.CodeDelivery;
import org.laurea.core.hub.HubDatabase;
import org.laurea.core.hub.HubException;
import org.laurea.core.hub.HubSettings;
import org.laurea.core.hub.RunningHub;
import org.laurea.core.seal.KeyPlace;
import org.laurea.core.text.InputException;

/** {@code laurea hub}: runs a hub on the data folder until the process is ended. */
public final class HubCommand implements Command {

    private static final String PASSWORD = "LAUREA_DB_PASSWORD";
    private static final int PORT = 8443;
    private static final int MOST_PORT = 65535;

    @Override
    public Syntax syntax() {
        return Syntax.of(List.of(), Option.value("host", "ADDRESS"), Option.value("port", "N"),
                Option.value("keys", "FILE"), Option.value("token", "URI"), Option.value("trust", "DIR"),
                Option.value("registers", "DIR"), Option.value("parent", "URL"),
                Option.value("database", "URL"),
                Option.value("database-user", "NAME"), Option.flag("practice-codes"));
    }

    @Override
    public int run(Arguments arguments, Session session) throws InputException, IOException {
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        RunningHub hub = start(arguments, session);
        Thread ending = new Thread(() -> {
            end.countDown();
            await(ended);
        }, "end of the hub");
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            PrintWriter out = session.terminal().text();
            out.println(hub.address());
            out.flush();
            session.say("hub.runs", hub.address());
            await(end);
        } finally {
            hub.close();
            ended.countDown();
        }
        return ExitCode.OK;
    }

    private static RunningHub start(Arguments arguments, Session session) throws InputException {
        try (Pin pin = Pin.needed(session)) {
            return session.services().hub().start(settings(arguments, session, pin.digits()));
        } catch (HubException e) {
            throw new InputException(e.text(), e);
        }
    }

    private static HubSettings settings(Arguments arguments, Session session, char[] pin) throws InputException {
        Path data = DataFolder.ofProcess();
        Path trust = arguments.path("trust");
        String host = arguments.value("host");
        CodeDelivery shown = code -> session.say("hub.code", code.unit(), code.leader(), code.id(), code.digits());
        return new HubSettings(data, host == null ? "0.0.0.0" : host,
                (int) arguments.number("port", PORT, 0, MOST_PORT), database(arguments), keys(arguments, data), pin,
                trust == null ? data.resolve("trust") : trust, arguments.path("registers"), parent(arguments),
                arguments.has("practice-codes") ? shown : null, null);
    }

    private static @Nullable URI parent(Arguments arguments) throws InputException {
        String given = arguments.value("parent");
        if (given == null) {
            return null;
        }
        try {
            URI parent = new URI(given);
            if ("https".equalsIgnoreCase(parent.getScheme()) && parent.getHost() != null) {
                return parent;
            }
        } catch (URISyntaxException e) {
            throw new InputException(Session.text("file.hub.invalid", given), e);
        }
        throw new InputException(Session.text("file.hub.invalid", given));
    }

    private static KeyPlace keys(Arguments arguments, Path data) throws InputException {
        String token = arguments.value("token");
        if (token != null) {
            return new KeyPlace("pkcs11", token);
        }
        Path file = arguments.path("keys");
        return new KeyPlace("pkcs12", String.valueOf(file == null ? data.resolve("keys").resolve("keys.p12") : file));
    }

    private static @Nullable HubDatabase database(Arguments arguments) throws InputException {
        String url = arguments.value("database");
        if (url == null) {
            return null;
        }
        String password = System.getenv(PASSWORD);
        return new HubDatabase(url, arguments.required("database-user"),
                password == null ? null : password.toCharArray());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
