package org.laurea.app.internal.about;

import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.laurea.core.text.Language;
import org.laurea.core.text.Messages;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Spoken;

/** Name, version and licence, and a report that can be copied for who helps. */
final class AboutDialog extends Dialog {

    private static final int WIDTH = 520;
    private static final int HEIGHT = 220;

    private final String report;

    AboutDialog(Shell parent, Diagnostics report) {
        super(parent);
        this.report = report.text();
    }

    @Override
    protected void configureShell(@Nullable Shell shell) {
        super.configureShell(shell);
        if (shell != null) {
            shell.setText(text("about.title"));
        }
    }

    @Override
    protected Control createDialogArea(@Nullable Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Layouts.page(2));
        area.setLayoutData(Layouts.fill().create());
        Label logo = new Label(area, SWT.NONE);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), area);
        logo.setImage(images
                .get(ImageDescriptor.createFromURL(AboutDialog.class.getResource("/images/laurea72.svg"))));
        Composite words = new Composite(area, SWT.NONE);
        words.setLayout(Layouts.flush(1));
        words.setLayoutData(Layouts.wide().create());
        Label name = new Label(words, SWT.NONE);
        name.setText("Laurea " + Diagnostics.version());
        name.setFont(JFaceResources.getHeaderFont());
        new Label(words, SWT.NONE).setText(text("about.what"));
        new Label(words, SWT.NONE).setText(text("about.licence"));
        Label label = new Label(area, SWT.NONE);
        label.setText(text("about.report"));
        label.setLayoutData(Layouts.wide().span(2, 1).create());
        Text facts = Layouts.named(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL),
                "about.report");
        Spoken.labelled(label, facts);
        facts.setText(report);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        place.widthHint = WIDTH;
        place.heightHint = HEIGHT;
        facts.setLayoutData(place);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(@Nullable Composite parent) {
        createButton(parent, IDialogConstants.DETAILS_ID, text("about.copy"), false);
        createButton(parent, IDialogConstants.OK_ID, text("about.close"), true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.DETAILS_ID) {
            Clipboard clipboard = new Clipboard(getShell().getDisplay());
            clipboard.setContents(new Object[] {report}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        } else {
            super.buttonPressed(button);
        }
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    private static String text(String key) {
        return Messages.beside(AboutDialog.class).format(Language.of(Locale.getDefault()), key);
    }
}
