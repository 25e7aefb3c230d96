package org.laurea.cli.internal.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.module.Module;
import org.laurea.core.text.Language;
import org.laurea.degree.Channel;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeLevel;
import org.laurea.degree.DescribedCategory;
import org.laurea.degree.sample.SampleRecipe;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;

/** Modules in a framework that holds bundles made up for the test. */
class PackedModulesTest {

    @TempDir
    Path folder;

    private Framework framework;
    private final List<Bundle> bundles = new ArrayList<>();

    @BeforeEach
    void start() throws BundleException {
        framework = ServiceLoader.load(FrameworkFactory.class).iterator().next()
                .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, folder.resolve("state").toString()));
        framework.start();
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(0);
    }

    @Test
    void tellsOfEachCategoryHowItIsDoing() throws Exception {
        Bundle regular = install("org.laurea.degree.regular", "");
        install("org.laurea.degree.minor", "org.laurea.nowhere");
        install("org.laurea.degree.joint", "");
        install("org.laurea.office", "");
        Bundle own = install("org.example.honorary", "");
        framework.adapt(FrameworkWiring.class).resolveBundles(bundles);
        regular.start();
        own.start();
        publish("regular", regular);
        publish("honorary", own);

        List<Module> modules = new PackedModules(framework.getBundleContext()).all();

        assertEquals(List.of("honorary running", "joint failed", "minor waiting", "regular running"),
                modules.stream().map(module -> module.id() + ' ' + module.state().tag()).toList());
        assertEquals(List.of(true, false, false, true),
                modules.stream().map(module -> module.reason().in(Language.ZH).isEmpty()).toList());
        assertEquals("1.2.0", modules.get(0).version());
    }

    private Bundle install(String name, String imported) throws IOException, BundleException {
        Path jar = folder.resolve(name + ".jar");
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        headers.putValue(Constants.BUNDLE_SYMBOLICNAME, name);
        headers.putValue(Constants.BUNDLE_VERSION, "1.2.0");
        if (!imported.isEmpty()) {
            headers.putValue(Constants.IMPORT_PACKAGE, imported);
        }
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream written = new JarOutputStream(out, manifest)) {
            written.finish();
        }
        Bundle bundle = framework.getBundleContext().installBundle(jar.toUri().toString());
        bundles.add(bundle);
        return bundle;
    }

    private static void publish(String id, Bundle bundle) {
        DegreeCategory category = new DescribedCategory(id, EnumSet.allOf(DegreeLevel.class), Channel.MAIN,
                new SampleRecipe() {}) {};
        bundle.getBundleContext().registerService(DegreeCategory.class, category, null);
    }
}
