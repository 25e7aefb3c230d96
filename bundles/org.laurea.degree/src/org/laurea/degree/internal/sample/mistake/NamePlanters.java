package org.laurea.degree.internal.sample.mistake;

import static org.laurea.degree.internal.sample.clean.FieldCode.XM;

import java.util.List;

import org.laurea.degree.internal.sample.clean.Document;
import org.laurea.degree.internal.sample.clean.Wish;
import org.laurea.degree.internal.sample.clean.World;

/** Mistakes in the name of the holder. */
final class NamePlanters {

    private static final String[] RARE = {"\uD842\uDFB7", "\uD86D\uDFCE", "\uD86E\uDC1D", "\uD84C\uDFB4",
            "\uD884\uDC00"};

    private NamePlanters() {}

    static List<Planter> all(World world) {
        Wish resident = Wish.ANY.with(Document.RESIDENT_ID);
        return List.of(Planter.each("XM-01", resident, NamePlanters::oddCharacter),
                Planter.each("XM-01", resident, NamePlanters::innerSpace),
                Planter.each("XM-02", Wish.ANY, NamePlanters::rareCharacter),
                Planter.each("XM-03", Wish.ANY, NamePlanters::digitAbroad),
                Planter.each("XM-04", Wish.ANY, NamePlanters::hanAbroad));
    }

    private static void oddCharacter(Spot spot) {
        String name = spot.get(XM);
        spot.set(XM, switch (spot.dice().below(6)) {
            case 0 -> name + "2";
            case 1 -> name + "*";
            case 2 -> "\u00B7" + name;
            case 3 -> name.charAt(0) + "\u00B7\u00B7" + name.substring(1);
            case 4 -> name.charAt(0) + "\uFF0E" + name.substring(1);
            default -> name + "ya";
        });
        spot.expect("XM-01", XM);
    }

    private static void innerSpace(Spot spot) {
        String name = spot.get(XM);
        spot.set(XM, name.charAt(0) + spot.pick(" ", "\u3000") + name.substring(1));
        spot.expect("XM-01", XM);
    }

    private static void rareCharacter(Spot spot) {
        String name = spot.get(XM);
        spot.know(XM, spot.isInternational() ? name + ' ' + spot.pick(RARE) : name + spot.pick(RARE));
        spot.expect("XM-02", XM);
        if (spot.isInternational()) {
            spot.expect("XM-04", XM);
        }
    }

    private static void digitAbroad(Spot spot) {
        spot.set(XM, spot.get(XM) + spot.pick("2", "_", "*", " (M)"));
        spot.expect("XM-03", XM);
    }

    private static void hanAbroad(Spot spot) {
        spot.know(XM, spot.world().names().han(spot.dice(), true));
        spot.expect("XM-04", XM);
    }
}
