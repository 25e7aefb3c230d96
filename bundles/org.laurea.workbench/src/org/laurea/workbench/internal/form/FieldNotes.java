package org.laurea.workbench.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.laurea.core.store.Acceptance;
import org.laurea.office.document.RowFinding;
import org.laurea.validation.Fix;
import org.laurea.validation.Severity;
import org.laurea.workbench.internal.part.Look;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** The lines below a field: what is wrong with it, its fixes, and what was imported. */
final class FieldNotes {

    private static final String RESTORE = "restore";
    private static final int FIXES = 3;

    private final Texts texts;
    private final FieldPlace place;
    private final FieldEvents events;
    private final Link link;
    private final List<Fix> fixes = new ArrayList<>();
    private @Nullable String imported;
    private Severity worst = Severity.INFO;
    private String shown = "";

    FieldNotes(Composite parent, Texts texts, FieldPlace place, FieldEvents events) {
        this.texts = texts;
        this.place = place;
        this.events = events;
        link = Layouts.named(new Link(parent, SWT.WRAP), "record.notes." + place.stored().code());
        link.setLayoutData(Layouts.wide().span(FieldRow.COLUMNS, 1).hint(1, SWT.DEFAULT).indent(2 * Layouts.UNIT, 0)
                .exclude(true).create());
        link.addListener(SWT.Selection, event -> follow(event.text));
        Palette.of(link).follow(link, this::colour);
        Parts.show(link, false);
    }

    private void colour() {
        Palette palette = Palette.of(link);
        link.setBackground(palette.color(Role.BACKGROUND));
        link.setForeground(palette.color(Look.role(worst)));
        link.setLinkForeground(palette.color(Role.ACCENT));
    }

    Link control() {
        return link;
    }

    void setImported(@Nullable String text) {
        imported = text;
    }

    /** Shows findings; tells whether the form has to be laid out anew. */
    boolean show(List<RowFinding> findings, Severity worstOfThem) {
        worst = worstOfThem;
        fixes.clear();
        List<String> lines = new ArrayList<>();
        findings.forEach(found -> lines.add(line(found)));
        String before = imported;
        if (before != null) {
            lines.add(texts.get("imported", before.isEmpty() ? texts.get("nothing") : escaped(before), RESTORE));
        }
        String text = String.join("\n", lines);
        colour();
        if (text.equals(shown)) {
            return false;
        }
        shown = text;
        link.setText(text);
        Parts.show(link, !text.isEmpty());
        return true;
    }

    String plainText() {
        return shown.replaceAll("<[^>]*>", "").replace("&&", "&");
    }

    private String line(RowFinding found) {
        StringBuilder line = new StringBuilder(escaped(texts.of(found.finding().message())));
        Acceptance acceptance = found.acceptance();
        if (acceptance != null) {
            return texts.get("accepted", line, escaped(acceptance.reason()));
        }
        found.finding().fixes().stream().filter(fix -> !fix.set().isEmpty()).limit(FIXES).forEach(fix -> {
            line.append("  <a href=\"").append(fixes.size()).append("\">").append(escaped(texts.of(fix.label())))
                    .append("</a>");
            fixes.add(fix);
        });
        return line.toString();
    }

    private void follow(@Nullable String target) {
        if (RESTORE.equals(target)) {
            events.restored(place);
        } else if (target != null && target.matches("\\d{1,3}") && Integer.parseInt(target) < fixes.size()) {
            events.fixed(place, fixes.get(Integer.parseInt(target)));
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&&").replace('<', '\u2039').replace('>', '\u203a').replace('\n', ' ');
    }
}
