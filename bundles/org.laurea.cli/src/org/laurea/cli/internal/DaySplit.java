package org.laurea.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.laurea.core.record.CalendarDay;
import org.laurea.core.record.RecordType;
import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.exchange.RowExtract;

/** One workbook for each award date; rows without a real date go into one of their own. */
final class DaySplit {

    private static final String NO_DAY = "";

    private final CheckedFile checked;
    private final List<String> dayOfRow = new ArrayList<>();
    private final Map<String, String> days = new HashMap<>();

    private DaySplit(CheckedFile checked) {
        this.checked = checked;
    }

    static void write(CheckedFile checked, Path folder, Session session) throws IOException, InputException {
        RecordType type = checked.category().recordType();
        String field = type.dayField();
        if (field == null) {
            throw new InputException(Session.text("check.split.noField", checked.category().title()));
        }
        DaySplit split = new DaySplit(checked);
        split.readDays(type.indexOf(field));
        Files.createDirectories(folder);
        RowExtract.split(checked.layout(), split::dayOf, day -> split.file(folder, day)).forEach((day, rows) -> {
            if (day.equals(NO_DAY)) {
                session.say("check.split.noDay", rows, split.file(folder, day));
            } else {
                session.say("check.split", day, rows, split.file(folder, day));
            }
        });
    }

    private void readDays(int field) throws InputException {
        checked.records().forEach(row -> {
            while (dayOfRow.size() <= row.number()) {
                dayOfRow.add(NO_DAY);
            }
            String text = row.text(field);
            String day = CalendarDay.parse(text) > 0 ? text : NO_DAY;
            dayOfRow.set(row.number(), days.computeIfAbsent(day, same -> same));
        });
    }

    private String dayOf(Row row) {
        return row.number() < dayOfRow.size() ? dayOfRow.get(row.number()) : NO_DAY;
    }

    private Path file(Path folder, String day) {
        String name = checked.report().file();
        int dot = name.lastIndexOf('.');
        String stem = dot <= 0 ? name : name.substring(0, dot);
        return folder.resolve(stem + '-' + (day.isEmpty() ? "no-date" : day) + ".xlsx");
    }
}
