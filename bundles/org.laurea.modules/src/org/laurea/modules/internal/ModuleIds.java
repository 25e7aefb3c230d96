package org.laurea.modules.internal;

/** The ids of modules, and those of the units that the installer knows them by. */
final class ModuleIds {

    private static final String GROUP = ".feature.group";
    private static final String OWN_PREFIX = "org.laurea.";
    private static final String OWN_SUFFIX = ".ui.feature" + GROUP;

    private ModuleIds() {}

    /** The id of the module that a unit stands for: {@code regular} for {@code org.laurea.regular.ui.feature.feature.group}. */
    static String ofUnit(String unit) {
        if (unit.startsWith(OWN_PREFIX) && unit.endsWith(OWN_SUFFIX)) {
            return unit.substring(OWN_PREFIX.length(), unit.length() - OWN_SUFFIX.length());
        }
        return unit.endsWith(GROUP) ? unit.substring(0, unit.length() - GROUP.length()) : unit;
    }

    /** Whether a module is meant by an id: its own, or that of its unit. */
    static boolean isMeant(String unit, String id) {
        return unit.equals(id) || ofUnit(unit).equals(id);
    }
}
