package org.laurea.workbench.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

/** Text can be read on the grounds it stands on, light and dark. */
class PaletteFileTest {

    private static final double READABLE = 4.5;
    private static final Role[] TEXTS = {Role.FOREGROUND, Role.FAINT, Role.ERROR, Role.WARNING, Role.GOOD, Role.ACCENT,
            Role.READ_ONLY, Role.CHANGED};

    @Test
    void everyRoleHasBothColours() {
        PaletteFile file = PaletteFile.read();
        assertEquals(Role.values().length, file.colours().size());
        for (Role role : Role.values()) {
            file.rgb(role, true);
            file.rgb(role, false);
        }
    }

    @Test
    void textStandsOutFromItsGround() {
        List<String> weak = new ArrayList<>();
        for (boolean isDark : new boolean[] {false, true}) {
            for (Role text : TEXTS) {
                for (Role ground : new Role[] {Role.BACKGROUND, Role.PANEL, Role.STRIPE}) {
                    check(text, ground, isDark, weak);
                }
            }
            check(Role.ON_ACCENT, Role.ACCENT, isDark, weak);
            for (Role tint : new Role[] {Role.ERROR_TINT, Role.WARNING_TINT, Role.GOOD_TINT, Role.ACCENT_TINT,
                    Role.DIFFERENT}) {
                check(Role.FOREGROUND, tint, isDark, weak);
            }
        }
        assertEquals(List.of(), weak);
    }

    private static void check(Role text, Role ground, boolean isDark, List<String> weak) {
        PaletteFile file = PaletteFile.read();
        double one = light(file.rgb(text, isDark)) + 0.05;
        double other = light(file.rgb(ground, isDark)) + 0.05;
        if (Math.max(one, other) / Math.min(one, other) < READABLE) {
            weak.add(text + " on " + ground + (isDark ? ", dark" : ", light"));
        }
    }

    private static double light(RGB colour) {
        return 0.2126 * part(colour.red) + 0.7152 * part(colour.green) + 0.0722 * part(colour.blue);
    }

    private static double part(int value) {
        double share = value / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
