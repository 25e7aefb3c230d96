package org.laurea.degree.minor.ui.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.laurea.core.store.StoredField;
import org.laurea.core.store.StoredType;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;
import org.laurea.degree.RegisterFiles;
import org.laurea.validation.Register;
import org.laurea.workbench.pair.Partner;

/** The main degrees of the office's register of filed records by certificate number; read once, when first asked for. */
final class FiledDegrees {

    private static final String REGISTER = "filed";
    private static final String NUMBER = "XWZSBH";
    private static final String CHANNEL = "CHANNEL";
    private static final String MAIN = "main";

    private final Path folder;
    private final Localized place;
    private final Map<String, Partner> byNumber = new HashMap<>();
    private boolean isRead;

    FiledDegrees(Path folder, Localized place) {
        this.folder = folder;
        this.place = place;
    }

    /** The main degree with this certificate number. */
    synchronized Optional<Partner> named(String number, Language language) throws InputException {
        if (!isRead && Files.isDirectory(folder)) {
            Optional<Register> register = RegisterFiles.load(folder).named(REGISTER);
            if (register.isPresent()) {
                read(register.get(), place.in(language));
            }
        }
        isRead = true;
        return Optional.ofNullable(byNumber.get(number));
    }

    private void read(Register register, String told) throws InputException {
        List<String> columns = register.columns();
        StoredType type = new StoredType(REGISTER, "", "", "",
                columns.stream().map(code -> new StoredField(code, code, code)).toList());
        int number = columns.indexOf(NUMBER);
        int channel = columns.indexOf(CHANNEL);
        register.rows().forEach(row -> {
            if (MAIN.equals(row.text(channel))) {
                List<String> values = new ArrayList<>(columns.size());
                for (int i = 0; i < columns.size(); i++) {
                    values.add(row.text(i));
                }
                byNumber.put(row.text(number), new Partner(type, values, told));
            }
        });
    }
}
