package org.laurea.hub.internal.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.laurea.hub.internal.web.Metrics;
import org.laurea.hub.internal.web.Room;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** What the hub says of its calls is what it answers. */
class OpenApiTest {

    @Test
    @SuppressWarnings("null")
    void theDescriptionNamesTheCallsThatThereAre() throws IOException {
        Metrics metrics = new Metrics();
        Stream<Room> rooms = Stream.of(new ChunkRoom(null, null, metrics),
                new BatchRoom(null, null, null, null, metrics, null),
                new LedgerRoom(null, null, null, null, metrics, null), new StatusRoom(null, null, metrics));
        Set<String> answered = rooms.flatMap(room -> room.routes().stream())
                .map(route -> route.method() + ' ' + route.template()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(answered, described());
    }

    private static Set<String> described() throws IOException {
        Set<String> calls = new TreeSet<>();
        try (InputStream in = StatusRoom.class.getResourceAsStream("openapi.json");
                JsonParser json = new JsonFactory().createParser(in)) {
            int depth = 0;
            String top = "";
            String path = "";
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    top = depth == 1 ? json.currentName() : top;
                    path = depth == 2 ? json.currentName() : path;
                    if (depth == 3 && top.equals("paths")) {
                        calls.add(json.currentName().toUpperCase(Locale.ROOT) + ' ' + path);
                    }
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            }
        }
        return calls;
    }
}
