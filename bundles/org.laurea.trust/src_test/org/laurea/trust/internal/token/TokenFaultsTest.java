package org.laurea.trust.internal.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.security.ProviderException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;

/** What a driver returns is told as what it means; SoftHSM itself never locks a PIN. */
class TokenFaultsTest {

    @ParameterizedTest
    @CsvSource({"CKR_PIN_INCORRECT,PIN", "CKR_PIN_LEN_RANGE,PIN", "CKR_PIN_LOCKED,LOCKED",
            "CKR_DEVICE_REMOVED,UNREACHABLE"})
    void theReturnValueTells(String returned, Fault fault) {
        Exception failure = new IOException("load failed", new ProviderException(new Exception(returned)));
        assertEquals(fault, TokenFaults.of(failure).fault());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pkcs11:", "pkcs11:slot-id=1", "pkcs11:token=x?module-path=/etc/hosts",
            "pkcs11:slot-id=x?module-path=/etc/hosts", "pkcs11:slot-id=1?module-path=%zz",
            "pkcs11:slot-id=1?module-path=/etc/hosts%0Ashowinfo=true",
            "pkcs11:slot-id=1;token=x?module-path=/etc/hosts",
            "pkcs11:slot-id=1?module-path=/nowhere/driver.so", "pkcs11:slot-id=1?module-path=driver.so"})
    void aUriThatNamesNoTokenIsRefused(String uri) {
        assertEquals(Fault.UNREACHABLE, assertThrows(SealException.class, () -> TokenUri.of(uri)).fault());
    }

    @Test
    void aUriNamesSlotAndDriver() throws SealException {
        assertEquals(7, TokenUri.of("pkcs11:slot-id=7?module-path=/etc/ho%73ts").slot());
    }
}
