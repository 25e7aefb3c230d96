package org.laurea.degree.internal.sample.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.laurea.core.code.CodeEntry;
import org.laurea.degree.internal.sample.words.WordFile;
import org.laurea.degree.sample.AgeRange;

/** People from abroad: passports, some permanent residence cards, Latin names as in the passport. */
final class ForeignPeople implements People {

    private static final String[] AREAS = {"11", "12", "31", "32", "33", "35", "37", "42", "44", "51", "61"};

    private final Official official;
    private final Serials serials;
    private final LocalDate award;
    private final Weighted<String> countries = new Weighted<>();
    private final Map<String, List<String>> names = new HashMap<>();

    ForeignPeople(Official official, Serials serials, LocalDate award) {
        this.official = official;
        this.serials = serials;
        this.award = award;
        for (List<String> line : WordFile.read("latin_names")) {
            List<String> known = names.computeIfAbsent(line.get(0) + line.get(1), key -> new ArrayList<>());
            if (known.isEmpty() && line.get(1).equals("s")) {
                countries.add(line.get(0), Integer.parseInt(line.get(3)));
            }
            known.add(line.get(2));
        }
    }

    @Override
    public Person person(int index, Dice dice, AgeRange ages, Wish wish) {
        String country = countries.pick(dice);
        boolean isMale = dice.perMille(560);
        Document chosen = wish.document();
        Document document = chosen != null ? chosen
                : dice.perMille(12) ? Document.FOREIGN_PERMANENT_RESIDENCE : Document.PASSPORT;
        boolean isNew = chosen != null || index % 2 == 0;
        int spread = 1000 * AREAS.length;
        int days = document == Document.PASSPORT ? dice.below(ages.days())
                : (int) ((index / spread * 611L + index % spread * 7L) % ages.days());
        String birth = Days.text(award.minusYears(ages.youngest()).minusDays(1L + days));
        CodeEntry entry = official.countryEntry(country);
        String serial = serials.eightDigits(index);
        String number = document == Document.PASSPORT ? (char) ('A' + country.charAt(0) % 26) + serial
                : isNew ? card(index, entry.attribute("numeric"), birth)
                        : entry.attribute("alpha3") + AREAS[index % AREAS.length] + "00" + serial;
        String given = dice.pick(names.getOrDefault(country + (isMale ? "m" : "f"), List.of("ALEX")));
        String name = dice.pick(names.getOrDefault(country + "s", List.of("LEE"))) + ' ' + given;
        return new Person(name, isMale, birth, "", document, number, entry.name(), "99");
    }

    private static String card(int index, String nationality, String birth) {
        String area = AREAS[index / 1000 % AREAS.length];
        return IdNumbers.complete("9" + area + nationality + birth + Serials.digits(index % 1000, 3));
    }
}
