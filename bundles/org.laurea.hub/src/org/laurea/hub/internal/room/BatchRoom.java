package org.laurea.hub.internal.room;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.laurea.core.seal.Holder.Role;
import org.laurea.core.store.StoreException;
import org.laurea.hub.internal.code.CodeDesk;
import org.laurea.hub.internal.filing.Countersigner;
import org.laurea.hub.internal.filing.Filer;
import org.laurea.hub.internal.filing.Filer.Answer;
import org.laurea.hub.internal.web.Access;
import org.laurea.hub.internal.web.Call;
import org.laurea.hub.internal.web.HubLog;
import org.laurea.hub.internal.web.Metrics;
import org.laurea.hub.internal.web.Problem;
import org.laurea.hub.internal.web.ProblemKind;
import org.laurea.hub.internal.web.Room;
import org.laurea.hub.internal.web.Route;
import org.laurea.sync.FormatException;
import org.laurea.sync.PackageId;
import org.laurea.sync.pack.PackageLimits;
import org.laurea.sync.wire.AuthorisationRequest;
import org.laurea.sync.wire.BodyLimits;
import org.laurea.sync.wire.MediaTypes;
import org.laurea.sync.wire.MissingChunks;

/** Takes packages, tells what they lack, gives receipts and asks leaders. */
public final class BatchRoom implements Room {

    private static final int UNPROCESSABLE = 422;

    private final Filer filer;
    private final CodeDesk codes;
    private final Countersigner countersigner;
    private final Runnable filedOne;
    private final Metrics metrics;
    private final HubLog log;

    /**
     * A room that files.
     *
     * @param filedOne is told when a package was filed
     */
    public BatchRoom(Filer filer, CodeDesk codes, Countersigner countersigner, Runnable filedOne, Metrics metrics,
            HubLog log) {
        this.filedOne = filedOne;
        this.log = log;
        this.filer = filer;
        this.codes = codes;
        this.countersigner = countersigner;
        this.metrics = metrics;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("PUT", "/v1/batches/{id}", Access.SENDER, this::file),
                new Route("POST", "/v1/batches/{id}/missing", Access.SENDER, this::missing),
                new Route("GET", "/v1/batches/{id}/receipt", Access.ANY, this::receipt),
                new Route("POST", "/v1/batches/{id}/authorisation", Access.SENDER, this::authorise),
                new Route("POST", "/v1/batches/{id}/countersignature", Access.HUB, this::countersign));
    }

    private void file(Call call) throws Problem, IOException, StoreException {
        PackageId id = id(call);
        Answer answer = filer.file(id, call.holder(), call.body(PackageLimits.MANIFEST));
        int status = 200;
        String outcome = "known";
        if (answer instanceof Answer.Filed filed) {
            status = 201;
            outcome = "filed";
            filedOne.run();
            metrics.count("laurea_hub_records_total", "", filed.records());
        } else if (answer instanceof Answer.Refused) {
            status = UNPROCESSABLE;
            outcome = "refused";
        }
        metrics.count("laurea_hub_packages_total", "outcome=\"" + outcome + '"', 1);
        log.tell("package", Map.of("id", id.hex(), "unit", call.holder().unit(), "outcome", outcome));
        call.answer(status, MediaTypes.SIGNED, answer.signed());
    }

    private void missing(Call call) throws Problem, IOException, StoreException {
        List<String> hashes = filer.missing(id(call), call.holder(), call.body(PackageLimits.MANIFEST));
        call.answer(200, MediaTypes.JSON, new MissingChunks(hashes).bytes());
    }

    private void receipt(Call call) throws Problem, IOException, StoreException {
        byte[] receipt = filer.receipt(id(call), call.holder())
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
        call.answer(200, MediaTypes.SIGNED, receipt);
    }

    private void authorise(Call call) throws Problem, IOException {
        PackageId id = id(call);
        byte[] body = call.body(BodyLimits.SMALL);
        if (call.holder().role() != Role.OPERATOR) {
            throw Problem.of(ProblemKind.WRONG_ROLE);
        }
        try {
            codes.issue(call.holder().unit(), AuthorisationRequest.read(body).leader(), id);
        } catch (FormatException e) {
            throw Problem.of(e);
        }
        call.answer(202);
    }

    private void countersign(Call call) throws Problem, IOException, StoreException {
        byte[] signed = countersigner.countersign(id(call), call.holder(), call.body(BodyLimits.SIGNED));
        metrics.count("laurea_hub_countersignatures_total", "", 1);
        call.answer(200, MediaTypes.SIGNED, signed);
    }

    private static PackageId id(Call call) throws Problem {
        String id = call.segment("id");
        if (!PackageId.isId(id)) {
            throw Problem.of(ProblemKind.MALFORMED);
        }
        return new PackageId(id);
    }
}
