package org.laurea.degree.internal.sample.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.laurea.core.code.CodeEntry;
import org.laurea.degree.DegreeLevel;
import org.laurea.degree.internal.sample.words.WordFile;

/** The degrees of a level that the code tables allow, military ones left out. */
final class Catalogue {

    private static final String MILITARY = "11";

    private final Official official;

    Catalogue(Official official) {
        this.official = official;
    }

    List<Award> awards(DegreeLevel level) {
        return level == DegreeLevel.BACHELOR ? bachelor() : graduate(level.digit());
    }

    private List<Award> bachelor() {
        Map<String, CodeEntry> categories = new TreeMap<>();
        for (CodeEntry entry : official.entries("degree_category")) {
            if (entry.code().charAt(0) == DegreeLevel.BACHELOR.digit()) {
                String level = entry.attribute("level");
                categories.put(entry.name().substring(0, entry.name().length() - level.length()), entry);
            }
        }
        List<Award> awards = new ArrayList<>();
        for (CodeEntry major : official.entries("undergrad_major")) {
            for (String category : major.attribute("degree_categories").split("\\|")) {
                CodeEntry entry = categories.get(category);
                if (entry != null && !major.attribute("category_code").equals(MILITARY)) {
                    awards.add(new Award(major.code(), major.name(), entry.code(), entry.name(),
                            entry.code().length() == 3 && entry.code().charAt(1) < '4' ? entry.code().substring(1)
                                    : major.attribute("category_code")));
                }
            }
        }
        return awards;
    }

    private List<Award> graduate(char level) {
        List<Award> awards = new ArrayList<>();
        Map<String, Award> byDiscipline = new TreeMap<>();
        String levelName = official.byCode("degree_category", level + "01").attribute("level");
        for (CodeEntry discipline : official.entries("graduate_discipline_2022")) {
            String field = discipline.attribute("category_code");
            boolean isAcademic = discipline.attribute("kind").equals("ACADEMIC");
            String category = level + (isAcademic ? field : discipline.code());
            if (!field.equals(MILITARY) && discipline.attribute("levels").contains(levelName)
                    && official.knows("degree_category", category)) {
                Award award = new Award(discipline.code(), discipline.name(), category,
                        official.byCode("degree_category", category).name(), field);
                awards.add(award);
                byDiscipline.put(award.majorCode(), award);
            }
        }
        for (List<String> line : WordFile.read("second_level")) {
            Award parent = byDiscipline.get(line.get(0).substring(0, 4));
            if (parent != null) {
                awards.add(new Award(line.get(0), line.get(1), parent.categoryCode(), parent.categoryName(),
                        parent.field()));
            }
        }
        return awards;
    }
}
