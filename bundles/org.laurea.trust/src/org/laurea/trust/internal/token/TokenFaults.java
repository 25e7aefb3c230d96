package org.laurea.trust.internal.token;

import java.util.List;

import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.trust.internal.fault.Faults;

/** Tells by what a driver returned (PKCS #11, return values) why a token did not do what it should. */
final class TokenFaults {

    private static final List<String> WRONG_PIN = List.of("CKR_PIN_INCORRECT", "CKR_PIN_INVALID", "CKR_PIN_LEN_RANGE");

    private TokenFaults() {}

    static SealException of(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String returned = String.valueOf(cause.getMessage());
            if (returned.contains("CKR_PIN_LOCKED")) {
                return Faults.caused(failure, Fault.LOCKED, "locked");
            }
            if (WRONG_PIN.stream().anyMatch(returned::contains)) {
                return Faults.caused(failure, Fault.PIN, "pin.token");
            }
        }
        return Faults.caused(failure, Fault.UNREACHABLE, "unreachable.token");
    }
}
