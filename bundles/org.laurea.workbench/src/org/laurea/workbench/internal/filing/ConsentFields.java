package org.laurea.workbench.internal.filing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;

/** The fields of the page on which a package is signed and the leader agrees. */
final class ConsentFields {

    private static final int COLUMNS = 3;
    private static final int WIDTH = 260;

    private final Texts texts;
    private final Runnable changed;
    private final Text pin;
    private final Button byCode;
    private final Text leader;
    private final Button ask;
    private final Text code;
    private final Button byKeys;
    private final Text file;
    private final Button browse;
    private final Text leaderPin;
    private final Button offline;
    private final List<Label> labels = new ArrayList<>();

    ConsentFields(Composite page, Texts texts, Runnable changed, Runnable asked) {
        this.texts = texts;
        this.changed = changed;
        Group own = group(page, "own");
        pin = field(own, "pin", SWT.PASSWORD, 2);
        Group yes = group(page, "leader");
        byCode = choice(yes, "by.code");
        leader = field(yes, "leader.account", SWT.NONE, 1);
        ask = button(yes, "ask", asked);
        code = field(yes, "code", SWT.NONE, 2);
        byKeys = choice(yes, "by.keys");
        file = field(yes, "leader.file", SWT.NONE, 1);
        browse = button(yes, "browse", this::browse);
        leaderPin = field(yes, "leader.pin", SWT.PASSWORD, 2);
        offline = Layouts.named(new Button(yes, SWT.CHECK), "filing.offline");
        offline.setText(texts.get("offline"));
        offline.setLayoutData(Layouts.wide().indent(4 * Layouts.UNIT, 0).span(COLUMNS, 1).create());
        offline.addListener(SWT.Selection, event -> changed.run());
        byCode.setSelection(true);
        align();
        enable();
    }

    private Button button(Composite parent, String key, Runnable pressed) {
        Button button = Parts.button(parent, "filing." + key, texts.get(key), pressed);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        return button;
    }

    /** Makes the labels of both groups one column. */
    private void align() {
        int widest = labels.stream().mapToInt(label -> label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x).max().orElse(0);
        for (Label label : labels) {
            if (label.getLayoutData() instanceof GridData place) {
                place.widthHint = widest;
            }
        }
    }

    private Group group(Composite page, String key) {
        Group group = new Group(page, SWT.NONE);
        group.setText(texts.get("group." + key));
        group.setLayout(Layouts.page(COLUMNS));
        group.setLayoutData(Layouts.wide().create());
        return group;
    }

    private Button choice(Composite parent, String key) {
        Button button = Layouts.named(new Button(parent, SWT.RADIO), "filing." + key);
        button.setText(texts.get(key));
        button.setLayoutData(Layouts.wide().span(COLUMNS, 1).create());
        button.addListener(SWT.Selection, event -> {
            enable();
            changed.run();
        });
        return button;
    }

    private Text field(Composite parent, String key, int style, int span) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(texts.get("field." + key));
        GridData place = new GridData();
        place.horizontalIndent = 4 * Layouts.UNIT;
        label.setLayoutData(place);
        labels.add(label);
        Text text = Layouts.named(new Text(parent, SWT.BORDER | style), "filing." + key);
        text.setLayoutData(Layouts.wide().span(span, 1).hint(WIDTH, SWT.DEFAULT).create());
        text.addListener(SWT.Modify, event -> changed.run());
        Parts.labelled(label, text);
        return text;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(file.getShell(), SWT.OPEN);
        dialog.setText(texts.get("field.leader.file"));
        dialog.setFilterExtensions(new String[] {"*.p12;*.pfx", "*"});
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
            leaderPin.setFocus();
        }
    }

    private void enable() {
        boolean isCode = byCode.getSelection();
        for (Text text : new Text[] {leader, code}) {
            text.setEnabled(isCode);
        }
        ask.setEnabled(isCode && canAsk());
        for (Text text : new Text[] {file, leaderPin}) {
            text.setEnabled(!isCode);
        }
        browse.setEnabled(!isCode);
        offline.setEnabled(!isCode);
    }

    /** Lets the button to ask for a code follow what is filled in. */
    void follow(boolean isBusy) {
        ask.setEnabled(byCode.getSelection() && canAsk() && !isBusy);
    }

    private boolean canAsk() {
        return pin.getCharCount() > 0 && !leader.getText().isBlank();
    }

    boolean isOffline() {
        return byKeys.getSelection() && offline.getSelection();
    }

    boolean isComplete() {
        boolean isAgreed = byCode.getSelection() ? !leader.getText().isBlank() && !code.getText().isBlank()
                : !file.getText().isBlank() && leaderPin.getCharCount() > 0;
        return pin.getCharCount() > 0 && isAgreed;
    }

    char[] pin() {
        return pin.getTextChars();
    }

    String leader() {
        return leader.getText().strip();
    }

    /** What was typed; the caller closes it. The PINs leave the screen. */
    Signing take() {
        Signing typed = new Signing(pin.getTextChars(), byCode.getSelection()
                ? new Signing.Yes.Code(leader(), code.getText().strip())
                : new Signing.Yes.Keys(Path.of(file.getText().strip()), leaderPin.getTextChars(),
                        offline.getSelection()));
        pin.setText("");
        leaderPin.setText("");
        return typed;
    }

    void focusPin() {
        pin.setFocus();
    }

    void focusCode() {
        code.setFocus();
    }
}
