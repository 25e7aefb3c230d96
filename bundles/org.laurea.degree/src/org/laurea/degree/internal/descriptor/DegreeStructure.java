package org.laurea.degree.internal.descriptor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.Field;
import org.laurea.core.record.RecordType;

/**
 * A version of the structure of degree records (notice 教学服〔2024〕5号, annex 三 and 四): the file {@code fields-VERSION.csv}
 * with the fields and {@code headers.csv} with the other headers by which they are known. A new version is a new file.
 *
 * @param version the version, such as {@code 2024}
 * @param fields the fields of all categories in the official order
 * @param headers lines of kind, header, code
 */
public record DegreeStructure(String version, List<FieldLine> fields, List<List<String>> headers) {

    private static final String DAY_FIELD = "HXWRQ";

    /**
     * The structure of a version.
     *
     * @throws IllegalArgumentException if there is no such version
     */
    public static DegreeStructure of(String version) {
        return of(version, DataFile.named("fields-" + version + ".csv"));
    }

    /**
     * The structure that the file {@code fields.csv} beside a class describes: the columns of the official file, with one column
     * {@code requirement} in the place of those of the categories.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public static DegreeStructure beside(Class<?> anchor, String version) {
        return of(version, DataFile.beside(anchor, "fields.csv"));
    }

    private static DegreeStructure of(String version, DataFile file) {
        List<String> header = file.header();
        List<FieldLine> fields = new ArrayList<>();
        for (List<String> line : file.lines()) {
            fields.add(new FieldLine(line, header));
        }
        return new DegreeStructure(version, List.copyOf(fields), DataFile.named("headers.csv").lines());
    }

    /** The record type of a category of the official file. */
    public RecordType recordType(String category) {
        return recordType(category, category);
    }

    /** The record type with this id, its requirements in the column {@code requirement}. */
    public RecordType ownRecordType(String id) {
        return recordType(id, "requirement");
    }

    private RecordType recordType(String id, String column) {
        List<Field> own = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        Set<String> names = new HashSet<>();
        Map<String, String> aliases = new HashMap<>();
        Set<String> foreign = new HashSet<>();
        for (FieldLine line : fields) {
            Field field = line.in(column);
            if (field == null) {
                foreign.addAll(List.of(line.code(), upper(line.zh()), upper(line.identifier())));
            } else {
                own.add(field);
                codes.add(field.code());
                names.addAll(List.of(field.code(), upper(field.zh())));
                aliases.put(upper(field.identifier()), field.code());
            }
        }
        Set<String> retired = new HashSet<>();
        for (List<String> line : headers) {
            String header = upper(line.get(1));
            if (names.contains(header)) {
                continue;
            }
            if ("retired".equals(line.get(0))) {
                retired.add(header);
            } else if (codes.contains(line.get(2))) {
                aliases.put(header, line.get(2));
            } else {
                foreign.add(header);
            }
        }
        foreign.removeAll(names);
        return new RecordType(id, version, own, dayField(codes), aliases, retired, foreign);
    }

    private static @Nullable String dayField(Set<String> codes) {
        return codes.contains(DAY_FIELD) ? DAY_FIELD : null;
    }

    private static String upper(String header) {
        return header.toUpperCase(Locale.ROOT);
    }
}
