package org.laurea.degree.internal.sample.clean;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.laurea.degree.internal.sample.words.WordFile;
import org.laurea.degree.sample.AgeRange;

/** People of China: nearly all with a resident ID, a few from Hong Kong, Macao, Taiwan or overseas. */
final class DomesticPeople implements People {

    private static final int SEQUENCES = 500;

    private final Official official;
    private final HanNames names;
    private final Serials serials;
    private final LocalDate award;
    private final List<String> counties;
    private final Map<String, Weighted<String>> ethnic = new HashMap<>();
    private final Weighted<Document> documents = new Weighted<>();

    DomesticPeople(Official official, HanNames names, Serials serials, LocalDate award) {
        this.official = official;
        this.names = names;
        this.serials = serials;
        this.award = award;
        counties = official.counties();
        List<List<String>> shares = WordFile.read("ethnic_shares");
        for (String county : counties) {
            ethnic.computeIfAbsent(county.substring(0, 2), province -> groups(shares, province));
        }
        documents.add(Document.RESIDENT_ID, 9850);
        documents.add(Document.HK_MACAO_PASS, 50);
        documents.add(Document.TAIWAN_PASS, 35);
        documents.add(Document.HK_MACAO_RESIDENCE, 25);
        documents.add(Document.TAIWAN_RESIDENCE, 15);
        documents.add(Document.OVERSEAS_CHINESE_PASSPORT, 25);
    }

    @Override
    public Person person(int index, Dice dice, AgeRange ages, Wish wish) {
        Document chosen = wish.document();
        Document document = chosen == null ? documents.pick(dice) : chosen;
        boolean isMale = dice.perMille(490);
        boolean isFew = document == Document.HK_MACAO_RESIDENCE || document == Document.TAIWAN_RESIDENCE;
        if (isFew && (chosen == null && index >= SEQUENCES * ages.days())) {
            document = Document.HK_MACAO_PASS;
        }
        int days = isFew ? (int) ((index / SEQUENCES * 611L + index % SEQUENCES * 7L) % ages.days())
                : dice.below(ages.days());
        String birth = Days.text(award.minusYears(ages.youngest()).minusDays(1L + days));
        if (document != Document.RESIDENT_ID) {
            return elsewhere(index, dice, document, isMale, birth);
        }
        int place = serials.spread(index, counties.size() * SEQUENCES);
        String county = counties.get(place / SEQUENCES);
        String province = county.substring(0, 2);
        String group = Objects.requireNonNull(ethnic.get(province)).pick(dice);
        String number = IdNumbers.complete(county + birth + sequence(place % SEQUENCES, isMale));
        return new Person(names.of(dice, group, isMale), isMale, birth,
                official.byCode("ethnic_group", group).name(), document, number, official.country("CN"), province);
    }

    private Person elsewhere(int index, Dice dice, Document document, boolean isMale, String birth) {
        boolean isFirst = dice.perMille(700);
        String serial = serials.eightDigits(index);
        String sequence = sequence(index % SEQUENCES, isMale);
        String number = switch (document) {
            case HK_MACAO_PASS -> (isFirst ? "H" : "M") + serial;
            case HK_MACAO_RESIDENCE -> IdNumbers.complete((isFirst ? "810000" : "820000") + birth + sequence);
            case TAIWAN_RESIDENCE -> IdNumbers.complete("830000" + birth + sequence);
            case OVERSEAS_CHINESE_PASSPORT -> "E" + serial;
            default -> serial;
        };
        String country = switch (document) {
            case HK_MACAO_PASS, HK_MACAO_RESIDENCE -> isFirst ? "HK" : "MO";
            case TAIWAN_PASS, TAIWAN_RESIDENCE -> "TW";
            default -> "CN";
        };
        String group = dice.perMille(400) ? official.byCode("ethnic_group", "01").name() : "";
        return new Person(names.han(dice, isMale), isMale, birth, group, document, number, official.country(country),
                "44");
    }

    private static String sequence(int place, boolean isMale) {
        return Serials.digits(place * 2 + (isMale ? 1 : 0), 3);
    }

    /** The ethnic groups as frequent as in a province: far more so at home, the Han making up the rest. */
    private static Weighted<String> groups(List<List<String>> shares, String province) {
        Weighted<String> groups = new Weighted<>();
        for (List<String> share : shares) {
            int weight = Integer.parseInt(share.get(1));
            groups.add(share.get(0), share.get(2).equals(province) ? weight * 40 : weight);
        }
        return groups;
    }
}
