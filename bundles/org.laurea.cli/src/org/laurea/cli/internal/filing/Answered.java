package org.laurea.cli.internal.filing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

import org.laurea.cli.internal.ExitCode;
import org.laurea.cli.internal.Session;
import org.laurea.core.text.InputException;
import org.laurea.office.filing.HubLine;
import org.laurea.sync.client.HubException;
import org.laurea.sync.receipt.HubAnswer;
import org.laurea.sync.receipt.HubFinding;
import org.laurea.sync.receipt.Receipt;
import org.laurea.sync.receipt.Refusal;

/** Tells what a hub answered. */
final class Answered {

    private static final int MOST_FINDINGS = 20;

    private Answered() {}

    /** Tells an answer that was taken over; a refusal is a finding. */
    static int tell(HubLine.Outcome outcome, Session session) {
        return tell(outcome.answer().answer(), session);
    }

    /** Tells an answer; a refusal is a finding. */
    static int tell(HubAnswer answer, Session session) {
        if (answer instanceof Receipt receipt) {
            session.say("file.filed." + receipt.kind().tag() + (receipt.due().isPresent() ? ".pending" : ""),
                    receipt.batch().records(), receipt.hub(), receipt.received(),
                    Session.text("file.timeliness." + receipt.timeliness().name().toLowerCase(Locale.ROOT)),
                    receipt.place().entry().sequence(), receipt.due().orElse(""));
            return ExitCode.OK;
        }
        Refusal refusal = (Refusal) answer;
        session.terminal().say(Session.text("file.refused", refusal.hub(), refusal.findings().size()));
        tell(refusal.findings(), session);
        return ExitCode.FINDINGS;
    }

    /** Tells the first findings. */
    static void tell(List<HubFinding> findings, Session session) {
        findings.stream().limit(MOST_FINDINGS).forEach(finding -> tell(finding, session));
    }

    private static void tell(HubFinding finding, Session session) {
        session.terminal().say(Session.text("file.finding", finding.record(), finding.rule(), finding.field(),
                finding.message()));
    }

    /** Writes a receipt to a file of its own, which anybody can verify. */
    static int write(byte[] receipt, Path file, Session session) throws IOException {
        Files.write(file, receipt, StandardOpenOption.CREATE_NEW);
        session.say("file.receipt", file);
        return ExitCode.OK;
    }

    /** Tells why a hub did not do it; what may pass is a service that could not be reached. */
    static int trouble(HubException e, boolean isSent, Session session) throws InputException {
        if (!e.isPassing()) {
            throw new InputException(e.text(), e);
        }
        session.terminal().say(e.text());
        session.say(isSent ? "file.waiting" : "file.unsent");
        return ExitCode.SERVICE;
    }
}
