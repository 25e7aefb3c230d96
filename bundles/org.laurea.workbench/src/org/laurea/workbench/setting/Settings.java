package org.laurea.workbench.setting;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.laurea.core.text.Language;
import org.osgi.service.prefs.BackingStoreException;

/** What the user chose, kept in the data folder. */
public final class Settings {

    /** How many minutes without focus pass until names are masked, if nobody chose. */
    public static final int DEFAULT_MASK_MINUTES = 5;

    private static final String LANGUAGE = "language";
    private static final String LOOK = "look";
    private static final String MASK = "mask.minutes";

    private final IEclipsePreferences kept = InstanceScope.INSTANCE.getNode("org.laurea.workbench");

    /** The language that was chosen; empty for that of the system. */
    public Optional<Language> language() {
        String tag = kept.get(LANGUAGE, "");
        for (Language language : Language.values()) {
            if (language.tag().equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /**
     * Chooses a language for the next start; empty for that of the system. The platform reads its texts before any setting: so the
     * script that starts the program has to know, and finds it in the file {@code language} of the instance area.
     */
    public void choose(Optional<Language> language) {
        String tag = language.map(Language::tag).orElse("");
        keep(LANGUAGE, tag);
        try {
            Files.writeString(Path.of(Platform.getInstanceLocation().getURL().toURI()).resolve(LANGUAGE), tag);
        } catch (IOException | URISyntaxException e) {
            ILog.of(Settings.class).warn("the language could not be kept: " + e.getClass().getName());
        }
    }

    /** The look that was chosen. */
    public Look look() {
        return Look.of(kept.get(LOOK, ""));
    }

    /** Chooses a look. */
    public void choose(Look look) {
        keep(LOOK, look.tag());
    }

    /** After how many minutes without focus names and ID numbers are masked; 0 for never. */
    public int maskMinutes() {
        return kept.getInt(MASK, DEFAULT_MASK_MINUTES);
    }

    /** Chooses when names and ID numbers are masked; 0 for never. */
    public void maskAfter(int minutes) {
        keep(MASK, Integer.toString(minutes));
    }

    private void keep(String key, String value) {
        kept.put(key, value);
        try {
            kept.flush();
        } catch (BackingStoreException e) {
            // It holds until the program is closed, which tries to keep it once more.
            ILog.of(Settings.class).warn("the setting " + key + " could not be kept: " + e.getClass().getName());
        }
    }
}
