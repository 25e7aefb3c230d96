package org.laurea.workbench.internal.privacy;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Icons;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** A cloth over the whole of a window or dialog. */
final class Cover implements AutoCloseable {

    private final Shell shell;
    private final Composite cloth;
    private final Listener fitting = event -> fit();

    private Cover(Shell shell, Composite cloth) {
        this.shell = shell;
        this.cloth = cloth;
        shell.addListener(SWT.Resize, fitting);
        fit();
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
        GridData unmanaged = new GridData();
        unmanaged.exclude = true;
        cloth.setLayoutData(unmanaged);
        cloth.moveAbove(null);
        return new Cover(shell, cloth);
    }

    @Override
    public void close() {
        if (!shell.isDisposed()) {
            shell.removeListener(SWT.Resize, fitting);
        }
        cloth.dispose();
    }

    private void fit() {
        cloth.setBounds(shell.getClientArea());
        cloth.layout(true, true);
    }
}
