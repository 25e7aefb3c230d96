package org.laurea.store.internal.postgres;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import java.util.UUID;

import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.core.text.Messages;
import org.laurea.store.internal.journal.JournalTrouble;

/**
 * What a folder says of the server that its store lives on: the file {@code store.properties}. The password is not in it.
 *
 * @param url the JDBC address
 * @param user the user of the database
 * @param writer what the entries of this folder are known by among those of other desktops
 */
public record ServerFile(String url, String user, UUID writer) {

    private static final String NAME = "store.properties";

    /** Whether the store in this folder lives on a server. */
    public static boolean exists(Path store) {
        return Files.exists(store.resolve(NAME));
    }

    /** Fails if the store in this folder lives on a server: there it is the server that encrypts. */
    public static void requireNone(Path store) throws StoreException {
        if (exists(store)) {
            throw trouble("server.encrypt", store);
        }
    }

    /** Names the server; {@code isTaken} if the folder has a store already. */
    public static void write(Path store, boolean isTaken, String url, String user) throws StoreException {
        if (isTaken) {
            throw trouble("server.taken", store);
        } else if (!url.startsWith("jdbc:postgresql:") || url.contains("password=")) {
            throw trouble("server.url", store);
        }
        Properties said = new Properties();
        said.setProperty("url", url);
        said.setProperty("user", user);
        said.setProperty("writer", UUID.randomUUID().toString());
        try {
            Files.createDirectories(store);
            StringWriter text = new StringWriter();
            said.store(text, null);
            Files.writeString(store.resolve(NAME), text.toString(), StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw JournalTrouble.writing(store.resolve(NAME), e, false);
        }
    }

    /** What the folder says. */
    public static ServerFile read(Path store) throws StoreException {
        Properties said = new Properties();
        try (Reader in = Files.newBufferedReader(store.resolve(NAME))) {
            said.load(in);
            return new ServerFile(said.getProperty("url", ""), said.getProperty("user", ""),
                    UUID.fromString(said.getProperty("writer", "")));
        } catch (IOException e) {
            throw JournalTrouble.reading(store.resolve(NAME), e);
        } catch (IllegalArgumentException e) {
            throw new StoreException(Trouble.UNUSABLE, Messages.beside(ServerFile.class).text("server.file", store), e);
        }
    }

    private static StoreException trouble(String key, Path store) {
        return new StoreException(Trouble.UNUSABLE, Messages.beside(ServerFile.class).text(key, store));
    }
}
