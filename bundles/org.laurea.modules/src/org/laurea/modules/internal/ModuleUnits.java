package org.laurea.modules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;

/** Which units of the installer are modules, and what they consist of. */
final class ModuleUnits {

    private static final Set<String> PLATFORM = Set.of("org.laurea.feature.feature.group",
            "org.laurea.workbench.feature.feature.group");

    private ModuleUnits() {}

    /** The modules of an installation, by their ids: what was installed by itself and is not the product. */
    static List<IInstallableUnit> installed(IProfile profile) {
        return sorted(profile.query(new UserVisibleRootQuery(), new NullProgressMonitor()).toUnmodifiableSet());
    }

    /** The modules that a repository offers: the members of its categories, each in its newest version. */
    static List<IInstallableUnit> offered(IQueryable<IInstallableUnit> repository) {
        Set<IInstallableUnit> members = new TreeSet<>();
        for (IInstallableUnit category : repository.query(QueryUtil.createIUCategoryQuery(),
                new NullProgressMonitor())) {
            repository.query(QueryUtil.createIUCategoryMemberQuery(category), new NullProgressMonitor())
                    .forEach(members::add);
        }
        return sorted(QueryUtil.compoundQueryable(List.of(repository))
                .query(QueryUtil.createLatestIUQuery(), new NullProgressMonitor()).toUnmodifiableSet()
                .stream().filter(members::contains).collect(Collectors.toSet()));
    }

    /** The symbolic names of the bundles that a module consists of, platform and libraries of others left out. */
    static Set<String> bundles(IInstallableUnit module, IProfile profile) {
        Set<String> names = new TreeSet<>();
        collect(module, profile.query(QueryUtil.ALL_UNITS, new NullProgressMonitor()).toUnmodifiableSet(), names);
        return names;
    }

    private static void collect(IInstallableUnit group, Set<IInstallableUnit> all, Set<String> names) {
        for (IRequirement requirement : group.getRequirements()) {
            for (IInstallableUnit unit : all) {
                if (!unit.satisfies(requirement) || PLATFORM.contains(unit.getId())) {
                    continue;
                }
                if (QueryUtil.isGroup(unit)) {
                    collect(unit, all, names);
                } else if (!unit.getId().endsWith(".jar")) {
                    names.add(unit.getId());
                }
            }
        }
    }

    /** A text of a unit in both languages. */
    static Localized text(IInstallableUnit unit, String property) {
        return language -> {
            String text = unit.getProperty(property, tag(language));
            return text == null ? "" : text;
        };
    }

    private static String tag(Language language) {
        return language == Language.ZH ? Locale.CHINESE.getLanguage() : Locale.ENGLISH.getLanguage();
    }

    private static List<IInstallableUnit> sorted(Set<IInstallableUnit> units) {
        List<IInstallableUnit> modules = new ArrayList<>();
        for (IInstallableUnit unit : units) {
            if (QueryUtil.isGroup(unit) && !QueryUtil.isProduct(unit) && !PLATFORM.contains(unit.getId())) {
                modules.add(unit);
            }
        }
        modules.sort((one, other) -> one.getId().compareTo(other.getId()));
        return List.copyOf(modules);
    }
}
