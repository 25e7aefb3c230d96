package org.laurea.cli.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.laurea.core.row.Columns;
import org.laurea.core.text.Language;
import org.laurea.exchange.Loss;

/** Gathers what a form cannot hold and tells it by reason, with the first places of each. */
final class Losses implements Consumer<Loss> {

    private static final int PLACES = 5;

    private final Map<String, Gathered> byReason = new LinkedHashMap<>();

    @Override
    public void accept(Loss loss) {
        byReason.computeIfAbsent(loss.reason().in(Language.ZH), key -> new Gathered(loss))
                .add(loss);
    }

    void tell(Session session) {
        byReason.values().forEach(gathered -> session.say("convert.loss", gathered.first.reason(), gathered.count,
                gathered.places + (gathered.count > PLACES ? " \u2026" : "")));
    }

    private static final class Gathered {

        private final Loss first;
        private final StringBuilder places = new StringBuilder();
        private int count;

        Gathered(Loss first) {
            this.first = first;
        }

        void add(Loss loss) {
            count++;
            if (count <= PLACES) {
                places.append(count == 1 ? "" : " ").append(Columns.letters(loss.column())).append(loss.row());
            }
        }
    }
}
