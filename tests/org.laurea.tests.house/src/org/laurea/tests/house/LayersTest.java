package org.laurea.tests.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Arrows between bundles point down only, as data/layers.csv (the map of ARCHITECTURE.md) has it. */
class LayersTest {

    private static final Pattern PLUGIN = Pattern.compile("<plugin\\s+id=\"(org\\.laurea\\.[^\"]+)\"");
    private static final String TEST_KIT = "org.laurea.testkit";
    private static final Pattern USER_INTERFACE = Pattern.compile("org\\.eclipse\\.(swt|jface|ui|e4\\.ui)\\b.*");

    private final Map<String, Place> map = new TreeMap<>();
    private final List<BundleManifest> bundles = Source.bundles().stream().map(BundleManifest::of).toList();
    private final Map<String, String> providers = new HashMap<>();

    LayersTest() {
        for (String line : Source.data("layers.csv")) {
            String[] cells = line.split(",", -1);
            map.put(cells[0], new Place(Integer.parseInt(cells[1]), List.of(cells[2].split(" "))));
        }
        for (BundleManifest bundle : bundles) {
            bundle.clauses("Export-Package").forEach(exported -> providers.put(exported.name(), bundle.name()));
        }
    }

    @Test
    void everyBundleHasItsPlaceAndEveryPlaceItsBundle() {
        assertEquals(
                List.copyOf(map.keySet()),
                bundles.stream().map(BundleManifest::name).sorted().toList());
    }

    @Test
    void arrowsPointDown() {
        List<String> wrong = new ArrayList<>();
        for (BundleManifest bundle : bundles) {
            for (String used : uses(bundle, wrong)) {
                if (!allowed(bundle.name(), used)) {
                    wrong.add(bundle.name() + " must not use " + used);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void onlyPublicPackagesAreExportedAndEachHasItsVersion() {
        List<String> wrong = new ArrayList<>();
        for (BundleManifest bundle : bundles) {
            for (var exported : bundle.clauses("Export-Package")) {
                String where = bundle.name() + " exports " + exported.name();
                if ((exported.name() + ".").contains(".internal.")) {
                    wrong.add(where + ", which is internal");
                }
                if (!exported.text().matches("(?s).*;\\s*version=\"\\d+\\.\\d+\\.\\d+\".*")) {
                    wrong.add(where + " without a version");
                }
                if (!(exported.name() + ".").startsWith(bundle.name() + ".")) {
                    wrong.add(where + ", which is not below its own name");
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noActivatorsAndNoUserInterfaceBelowTheWorkbench() {
        List<String> wrong = new ArrayList<>();
        for (BundleManifest bundle : bundles) {
            if (bundle.headers().getValue("Bundle-Activator") != null) {
                wrong.add(bundle.name() + " has an activator");
            }
            boolean mayShow = bundle.name().endsWith(".ui") || bundle.name().matches("org\\.laurea\\.(workbench|app)");
            for (String header : List.of("Import-Package", "Require-Bundle")) {
                bundle.clauses(header).stream()
                        .filter(clause -> !mayShow && USER_INTERFACE.matcher(clause.name()).matches())
                        .forEach(clause -> wrong.add(bundle.name() + " uses " + clause.name()));
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** The desktop starts no bundle by itself: one that nobody wakes publishes no services there. */
    @Test
    void everyShippedBundleIsWokenWhenItIsNeeded() {
        List<String> asleep = bundles.stream()
                .filter(bundle -> bundle.headers().getValue("Fragment-Host") == null)
                .filter(bundle -> !List.of(TEST_KIT, "org.laurea.cli").contains(bundle.name()))
                .filter(bundle -> !"lazy".equals(bundle.headers().getValue("Bundle-ActivationPolicy")))
                .map(BundleManifest::name)
                .toList();
        assertEquals(List.of(), asleep);
    }

    @Test
    void ownBundlesAreUsedByTheirPackagesAndWithinARange() {
        List<String> wrong = new ArrayList<>();
        for (BundleManifest bundle : bundles) {
            bundle.clauses("Require-Bundle").stream()
                    .filter(required -> required.name().startsWith("org.laurea."))
                    .forEach(required -> wrong.add(bundle.name() + " requires the bundle " + required.name()));
            bundle.clauses("Import-Package").stream()
                    .filter(used -> used.name().startsWith("org.laurea."))
                    .filter(used -> !used.text().matches("(?s).*;\\s*version=\"\\[.*"))
                    .forEach(used -> wrong.add(bundle.name() + " imports " + used.name() + " without a range"));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void theTestKitIsForTestsOnly() {
        assertEquals(List.of(), bundles.stream().filter(bundle -> uses(bundle, new ArrayList<>()).contains(TEST_KIT))
                .map(BundleManifest::name).toList());
    }

    @Test
    void everyBundleIsInExactlyOneFeature() {
        List<String> shipped = new ArrayList<>();
        for (var feature : Source.features()) {
            Matcher plugin = PLUGIN.matcher(Source.read(feature.resolve("feature.xml")));
            while (plugin.find()) {
                shipped.add(plugin.group(1));
            }
        }
        assertEquals(List.copyOf(map.keySet()), shipped.stream().sorted().toList());
    }

    private List<String> uses(BundleManifest bundle, List<String> wrong) {
        List<String> used = new ArrayList<>();
        for (var imported : bundle.clauses("Import-Package")) {
            if (imported.name().startsWith("org.laurea.")) {
                String provider = providers.get(imported.name());
                if (provider == null) {
                    wrong.add(bundle.name() + " imports " + imported.name() + ", which nobody exports");
                } else {
                    used.add(provider);
                }
            }
        }
        return used;
    }

    private boolean allowed(String user, String used) {
        Place from = map.get(user);
        Place to = map.get(used);
        return user.equals(used)
                || from != null && to != null && (to.layer < from.layer || from.sameLayer.contains(used));
    }

    private record Place(int layer, List<String> sameLayer) {}
}
