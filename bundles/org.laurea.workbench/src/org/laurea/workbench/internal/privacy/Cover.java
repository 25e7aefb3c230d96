package org.laurea.workbench.internal.privacy;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Icons;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** A cloth over the whole of a window. */
final class Cover implements AutoCloseable {

    private final Composite cloth;

    private Cover(Composite cloth) {
        this.cloth = cloth;
    }

    static Cover over(Shell shell, Runnable back) {
        Composite cloth = Layouts.named(new Composite(shell, SWT.NONE), "privacy.cover");
        cloth.setLayout(new GridLayout());
        Composite middle = new Composite(cloth, SWT.NONE);
        middle.setLayout(Layouts.page(1));
        middle.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        Label icon = new Label(middle, SWT.CENTER);
        icon.setImage(new Icons(icon).image("lock"));
        icon.setLayoutData(Layouts.wide().create());
        Label text = new Label(middle, SWT.CENTER);
        text.setText(Texts.beside(Cover.class).get("covered"));
        text.setLayoutData(Layouts.wide().create());
        Palette palette = Palette.of(shell);
        for (Composite area : new Composite[] {cloth, middle}) {
            area.setBackground(palette.color(Role.PANEL));
            area.addListener(SWT.MouseDown, event -> back.run());
        }
        for (Label label : new Label[] {icon, text}) {
            label.setBackground(palette.color(Role.PANEL));
            label.setForeground(palette.color(Role.FAINT));
            label.addListener(SWT.MouseDown, event -> back.run());
        }
        cloth.setBounds(shell.getClientArea());
        shell.addListener(SWT.Resize, event -> {
            if (!cloth.isDisposed()) {
                cloth.setBounds(shell.getClientArea());
            }
        });
        cloth.moveAbove(null);
        cloth.layout(true, true);
        return new Cover(cloth);
    }

    @Override
    public void close() {
        cloth.dispose();
    }
}
