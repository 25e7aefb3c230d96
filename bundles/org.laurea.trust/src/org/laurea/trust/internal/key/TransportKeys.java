package org.laurea.trust.internal.key;

import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.seal.CertificateUse;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.Suite;
import org.laurea.trust.internal.fault.Faults;

/** The keys for TLS, made over to the Java platform, whose TLS it is; the one valid longest comes first. */
final class TransportKeys extends X509ExtendedKeyManager {

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    TransportKeys(List<KeyHandle> handles) throws SealException {
        for (KeyHandle handle : handles) {
            CertificateUse use = handle.purpose().use();
            boolean isForTls = use == CertificateUse.TLS_CLIENT || use == CertificateUse.TLS_SERVER;
            if (isForTls && handle.purpose().algorithm().suite() == Suite.INTERNATIONAL) {
                entries.put(String.valueOf(entries.size()), entry(handle));
            }
        }
    }

    private record Entry(CertificateUse use, String type, PrivateKey key, X509Certificate[] chain) {}

    void close() {
        entries.clear();
    }

    @Override
    public String @Nullable [] getClientAliases(@Nullable String type, Principal @Nullable [] issuers) {
        return aliases(CertificateUse.TLS_CLIENT, issuers, only(type));
    }

    @Override
    public @Nullable String chooseClientAlias(String @Nullable [] types, Principal @Nullable [] issuers,
            @Nullable Socket socket) {
        return first(aliases(CertificateUse.TLS_CLIENT, issuers, types));
    }

    @Override
    public @Nullable String chooseEngineClientAlias(String @Nullable [] types, Principal @Nullable [] issuers,
            @Nullable SSLEngine engine) {
        return first(aliases(CertificateUse.TLS_CLIENT, issuers, types));
    }

    @Override
    public String @Nullable [] getServerAliases(@Nullable String type, Principal @Nullable [] issuers) {
        return aliases(CertificateUse.TLS_SERVER, issuers, only(type));
    }

    @Override
    public @Nullable String chooseServerAlias(@Nullable String type, Principal @Nullable [] issuers,
            @Nullable Socket socket) {
        return first(aliases(CertificateUse.TLS_SERVER, issuers, only(type)));
    }

    @Override
    public @Nullable String chooseEngineServerAlias(@Nullable String type, Principal @Nullable [] issuers,
            @Nullable SSLEngine engine) {
        return first(aliases(CertificateUse.TLS_SERVER, issuers, only(type)));
    }

    @Override
    public X509Certificate @Nullable [] getCertificateChain(@Nullable String alias) {
        Entry entry = entries.get(alias);
        return entry == null ? null : entry.chain.clone();
    }

    @Override
    public @Nullable PrivateKey getPrivateKey(@Nullable String alias) {
        Entry entry = entries.get(alias);
        return entry == null ? null : entry.key;
    }

    private String @Nullable [] aliases(CertificateUse use, Principal @Nullable [] issuers,
            String @Nullable [] types) {
        if (types == null) {
            return null;
        }
        String[] found = entries.entrySet().stream()
                .filter(each -> each.getValue().use == use)
                .filter(each -> Arrays.stream(types).anyMatch(type -> isOfType(each.getValue(), type)))
                .filter(each -> isIssued(each.getValue(), issuers))
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
        return found.length == 0 ? null : found;
    }

    private static String @Nullable [] only(@Nullable String type) {
        return type == null ? null : new String[] {type};
    }

    private static @Nullable String first(String @Nullable [] aliases) {
        return aliases == null ? null : aliases[0];
    }

    /** Types come as "EC", in TLS 1.2 also as "EC_EC". */
    private static boolean isOfType(Entry entry, String type) {
        return type.equals(entry.type) || type.startsWith(entry.type + "_");
    }

    private static boolean isIssued(Entry entry, Principal @Nullable [] issuers) {
        return issuers == null || issuers.length == 0 || Arrays.stream(entry.chain)
                .anyMatch(certificate -> Arrays.asList(issuers).contains(certificate.getIssuerX500Principal()));
    }

    private static Entry entry(KeyHandle handle) throws SealException {
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            X509Certificate[] chain = new X509Certificate[handle.chain().size()];
            for (int i = 0; i < chain.length; i++) {
                byte[] encoded = handle.chain().get(i).getEncoded();
                chain[i] = (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(encoded));
            }
            String type = handle.purpose().algorithm() == KeyAlgorithm.RSA ? "RSA" : "EC";
            byte[] encoded = handle.key().getEncoded();
            PrivateKey key = encoded == null ? handle.key()
                    : KeyFactory.getInstance(type).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return new Entry(handle.purpose().use(), type, key, chain);
        } catch (GeneralSecurityException e) {
            throw Faults.caused(e, Fault.MALFORMED, "malformed.key");
        }
    }
}
