package org.laurea.desktop;

import java.lang.annotation.Annotation;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Stories, and the desktop to play them on.
 *
 * @param product the desktop
 * @param jars the bundles that the stories need besides it and JUnit
 * @param titles the stories
 */
record StoryBook(Path product, List<Path> jars, List<Title> titles) {

    private static final String STORY = "org.laurea.tests.ui.Story";

    record Title(String name, String language, String screen, int scale,
            List<String> options) {
        String simpleName() {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }

    /** The stories that the build made. */
    static StoryBook ofBuild() throws Exception {
        Path product = Build.product();
        Path jar = Build.stories();
        return new StoryBook(product, List.of(jar), titles(product, jar));
    }

    private static List<Title> titles(Path product, Path jar) throws Exception {
        List<URL> urls = new ArrayList<>(List.of(jar.toUri().toURL()));
        try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
            for (Path plugin : plugins.toList()) {
                urls.add(plugin.toUri().toURL());
            }
        }
        List<Title> titles = new ArrayList<>();
        try (var loader = new URLClassLoader(urls.toArray(URL[]::new), StoryBook.class.getClassLoader());
                JarFile entries = new JarFile(jar.toFile())) {
            for (String entry : entries.stream().map(Object::toString).filter(name -> name.endsWith("Story.class"))
                    .sorted()
                    .toList()) {
                Class<?> story = loader.loadClass(entry.replace(".class", "").replace('/', '.'));
                for (Annotation annotation : story.getAnnotations()) {
                    if (annotation.annotationType().getName().equals(STORY)) {
                        titles.add(new Title(story.getName(), (String) value(annotation, "language"),
                                (String) value(annotation, "screen"), (int) value(annotation, "scale"),
                                List.of((String[]) value(annotation, "options"))));
                    }
                }
            }
        }
        return titles;
    }

    private static Object value(Annotation annotation, String name) throws ReflectiveOperationException {
        return annotation.annotationType().getMethod(name).invoke(annotation);
    }
}
