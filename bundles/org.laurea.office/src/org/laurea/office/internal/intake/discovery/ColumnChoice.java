package org.laurea.office.internal.intake.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.Field;
import org.laurea.core.record.RecordType;
import org.laurea.core.row.Row;
import org.laurea.exchange.Layouts;
import org.laurea.office.intake.Confidence;
import org.laurea.office.intake.FieldColumn;

/** Which column holds which field, as found, as remembered, and as the user changes it. */
public final class ColumnChoice {

    private final RecordType type;
    private final List<String> headers;
    private final int[] columns;
    private final Confidence[] confidences;
    private boolean isRemembered;

    public ColumnChoice(Fit fit, @Nullable Profile profile) {
        type = fit.target().recordType();
        headers = fit.layout().headers();
        columns = fit.layout().columns().columnOf().clone();
        confidences = new Confidence[columns.length];
        for (int field = 0; field < columns.length; field++) {
            confidences[field] = found(field);
        }
        if (profile != null && profile.target().equals(fit.target().id())) {
            remember(profile);
        }
    }

    private Confidence found(int field) {
        if (columns[field] < 0) {
            return Confidence.MISSING;
        }
        String header = Layouts.key(headers.get(columns[field]));
        String name = Layouts.key(type.field(field).zh());
        String code = Layouts.key(type.field(field).code());
        boolean isNamed = header.equals(name) || header.equals(code) || header.equals(name + '(' + code + ')')
                || header.equals(code + '(' + name + ')');
        return isNamed ? Confidence.NAMED : Confidence.SYNONYM;
    }

    private void remember(Profile profile) {
        for (int field = 0; field < columns.length; field++) {
            Integer column = profile.columns().get(type.field(field).code());
            if (column != null && column != columns[field] && column < headers.size()) {
                set(field, column, Confidence.REMEMBERED);
                isRemembered = true;
            }
        }
    }

    /** Whether a profile made a difference. */
    public boolean isRemembered() {
        return isRemembered;
    }

    /** Takes a column for a field; -1 for none. */
    public void choose(int field, int column) {
        set(field, column, Confidence.CHOSEN);
    }

    private void set(int field, int column, Confidence confidence) {
        for (int other = 0; column >= 0 && other < columns.length; other++) {
            if (columns[other] == column) {
                columns[other] = -1;
                confidences[other] = Confidence.MISSING;
            }
        }
        columns[field] = column;
        confidences[field] = column < 0 ? Confidence.MISSING : confidence;
    }

    /** The column of each field, or -1. */
    public int[] columns() {
        return columns.clone();
    }

    /** What is to be remembered of it. */
    public Profile profile(String target) {
        Map<String, Integer> byCode = new LinkedHashMap<>();
        for (int field = 0; field < columns.length; field++) {
            byCode.put(type.field(field).code(), columns[field]);
        }
        return new Profile(target, byCode);
    }

    /** The list for people; {@code data} are the first rows below the header. */
    public List<FieldColumn> list(List<Row> data) {
        Suggestions suggestions = new Suggestions(headers, data, used());
        List<FieldColumn> urgent = new ArrayList<>();
        List<FieldColumn> others = new ArrayList<>();
        for (int index = 0; index < columns.length; index++) {
            Field field = type.field(index);
            int column = columns[index];
            boolean isRequired = Fit.isRequired(field);
            (isRequired && column < 0 ? urgent : others).add(new FieldColumn(index, field, isRequired, column,
                    confidences[index], Suggestions.samples(data, column), column < 0 ? suggestions.of(field) : -1));
        }
        urgent.addAll(others);
        return List.copyOf(urgent);
    }

    private boolean[] used() {
        boolean[] used = new boolean[headers.size()];
        Arrays.stream(columns).filter(column -> column >= 0 && column < used.length)
                .forEach(column -> used[column] = true);
        return used;
    }
}
