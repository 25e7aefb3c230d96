package org.laurea.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The messages of one package: {@code messages.properties} in Chinese and {@code messages_en.properties} in English, both
 * UTF-8, patterns of {@link MessageFormat}. Read on first use.
 */
public final class Messages {

    private final Class<?> anchor;
    private final Map<Language, Properties> loaded = new EnumMap<>(Language.class);

    private Messages(Class<?> anchor) {
        this.anchor = anchor;
    }

    /** The messages that lie beside {@code anchor}. */
    public static Messages beside(Class<?> anchor) {
        return new Messages(anchor);
    }

    /** Whether {@code key} exists. */
    public boolean has(String key) {
        return of(Language.ZH).containsKey(key);
    }

    /** The message {@code key} with its arguments filled in; arguments that are {@link Localized} follow the language. */
    public Localized text(String key, Object... arguments) {
        return language -> format(language, key, arguments);
    }

    /**
     * The message {@code key} in {@code language}. Numbers appear as plain digits, unless the pattern says how, such as
     * {@code {0,number}} for 12,345 or {@code {0,choice,0#{0} days|1#1 day|1<{0} days}}.
     *
     * @throws IllegalArgumentException if there is no such message
     */
    public String format(Language language, String key, Object... arguments) {
        String pattern = of(language).getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + key + " beside " + anchor.getName());
        }
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < plain.length; i++) {
            boolean isFormatted = arguments[i] instanceof Number && pattern.contains("{" + i + ",");
            plain[i] = arguments[i] instanceof Localized text ? text.in(language)
                    : isFormatted ? arguments[i] : String.valueOf(arguments[i]);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(plain);
    }

    private synchronized Properties of(Language language) {
        return loaded.computeIfAbsent(language, this::load);
    }

    private Properties load(Language language) {
        String name = language == Language.ZH ? "messages.properties" : "messages_" + language.tag() + ".properties";
        try (InputStream in = anchor.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + anchor.getName());
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
