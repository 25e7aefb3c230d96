package org.laurea.degree.internal.sample.register;

import static org.laurea.degree.internal.sample.clean.FieldCode.*;

import java.util.ArrayList;
import java.util.List;

import org.laurea.degree.Channel;
import org.laurea.degree.DegreeLevel;
import org.laurea.degree.internal.sample.clean.Award;
import org.laurea.degree.internal.sample.clean.Dice;
import org.laurea.degree.internal.sample.clean.Draft;
import org.laurea.degree.internal.sample.clean.FieldCode;
import org.laurea.degree.internal.sample.clean.World;
import org.laurea.degree.internal.sample.register.Facts.Filed;
import org.laurea.degree.internal.sample.register.Facts.Main;

/** What was filed before: the register {@code filed}. */
final class FiledRecords {

    static final List<String> COLUMNS = List.of("XWZSBH", "CHANNEL", "XWLBM", "XM", "ZJHM", "ZYDM", "ZYMC", "HXWRQ",
            "STATUS");

    /**
     * The main record that a minor or joint degree goes with.
     *
     * @param name the holder's name
     * @param document the holder's document number
     * @param award the degree
     */
    record MainRecord(String name, String document, Award award) {}

    private static final String STRANGER = "E00000001";

    private final World world;

    FiledRecords(World world) {
        this.world = world;
    }

    boolean haveMainRecords() {
        return world.category().channel() == Channel.MINOR || world.isAnnotation();
    }

    /** The rows about a person's certificate number. */
    List<List<String>> rows(List<Draft> records, Facts facts) {
        List<List<String>> rows = new ArrayList<>();
        Draft truth = records.get(0);
        if (haveMainRecords() && facts.main() != Main.MISSING) {
            MainRecord main = main(truth, facts);
            rows.add(List.of(truth.get(XWZSBH), Channel.MAIN.tag(), main.award().categoryCode(), main.name(),
                    main.document(), main.award().majorCode(), main.award().majorName(), truth.get(HXWRQ), "filed"));
        }
        if (facts.filed() != Filed.NOTHING) {
            records.forEach(record -> rows.add(before(record, facts.filed())));
        }
        return rows;
    }

    private List<String> before(Draft truth, Filed filed) {
        Channel channel = filed == Filed.ALREADY ? world.category().channel() : Channel.MAIN;
        return List.of(truth.get(XWZSBH), channel.tag(), truth.get(XWLBM), truth.get(XM),
                filed == Filed.OF_ANOTHER ? STRANGER : truth.get(ZJHM), truth.get(ZYDM), truth.get(ZYMC),
                truth.get(HXWRQ), filed == Filed.REVOKED ? "revoked" : "filed");
    }

    /** The main record of a person: for another major than the minor degree. */
    MainRecord main(Draft truth, Facts facts) {
        Dice dice = new Dice(world.order().seed() + 1, Long.parseLong(truth.get(XWZSBH)));
        Award award = world.offer(DegreeLevel.BACHELOR).pick(dice, false);
        while (award.majorName().equals(truth.get(ZYMC))) {
            award = world.offer(DegreeLevel.BACHELOR).pick(dice, false);
        }
        if (facts.main() == Main.SAME_MAJOR) {
            award = new Award(award.majorCode(), truth.get(ZYMC), award.categoryCode(), award.categoryName(),
                    award.field());
        }
        String name = truth.get(FieldCode.XM).isEmpty() ? world.names().han(dice, true) : truth.get(FieldCode.XM);
        return new MainRecord(name, facts.main() == Main.OF_ANOTHER ? STRANGER : truth.get(ZJHM), award);
    }
}
