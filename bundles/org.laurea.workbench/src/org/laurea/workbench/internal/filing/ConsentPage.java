package org.laurea.workbench.internal.filing;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.laurea.sync.PackageId;
import org.laurea.workbench.internal.part.StepPage;
import org.laurea.workbench.internal.part.Background;
import org.laurea.workbench.internal.part.Facts;

/** Page 2: the PIN of the user, and the leader's yes. */
final class ConsentPage extends StepPage<FilingWizard> {

    private @Nullable ConsentFields fields;
    private @Nullable Background background;
    private @Nullable Facts hub;

    ConsentPage(FilingWizard wizard) {
        super(wizard, "consent");
    }

    @Override
    protected void fill(Composite page) {
        hub = new Facts(page, "filing.to", texts());
        fields = new ConsentFields(page, texts(), this::changed, this::ask);
        background = new Background(page);
    }

    @Override
    protected void enter() {
        ConsentFields typed = fields;
        Facts lines = hub;
        FilingOverview overview = wizard().overview();
        if (typed == null || lines == null || overview == null) {
            return;
        }
        lines.clear();
        lines.add("address", overview.hub().isEmpty() ? texts().get("hub.none") : overview.hub());
        lines.layout();
        typed.focusPin();
        changed();
    }

    /** What was typed. */
    @Nullable
    Signing take() {
        ConsentFields typed = fields;
        return typed == null ? null : typed.take();
    }

    /** Tells why it did not work; the user tries again. */
    void fail(String reason) {
        setErrorMessage(reason);
        ConsentFields typed = fields;
        if (typed != null) {
            typed.focusPin();
        }
    }

    private void changed() {
        ConsentFields typed = fields;
        Background work = background;
        FilingOverview overview = wizard().overview();
        if (typed != null && work != null && overview != null) {
            boolean hasWay = typed.isOffline() || !overview.hub().isEmpty();
            typed.follow(work.isBusy() || overview.hub().isEmpty());
            setPageComplete(typed.isComplete() && hasWay);
            wizard().offline(typed.isOffline());
        }
    }

    private void ask() {
        ConsentFields typed = fields;
        Background work = background;
        FilingOverview overview = wizard().overview();
        if (typed == null || work == null || overview == null) {
            return;
        }
        char[] pin = typed.pin();
        String leader = typed.leader();
        PackageId id = overview.summary().id();
        setErrorMessage(null);
        setMessage(texts().get("asking", leader));
        work.start(() -> {
            wizard().steps().ask(pin, id, leader);
            return leader;
        }, () -> Arrays.fill(pin, '\0'), asked -> {
            setMessage(texts().get("asked", asked), INFORMATION);
            typed.focusCode();
            changed();
        }, failure -> {
            setMessage(null);
            setErrorMessage(Background.text(failure));
            changed();
        });
        changed();
    }
}
