package org.laurea.trust.internal.practice;

import java.nio.file.Path;
import java.time.InstantSource;

import org.laurea.core.seal.PracticeAuthorities;
import org.laurea.core.seal.PracticeAuthority;
import org.laurea.core.seal.SealException;
import org.laurea.trust.internal.algorithm.Crypto;
import org.laurea.trust.internal.key.KeyFile;
import org.laurea.trust.internal.key.KeyFileWriter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Practice authorities, each in a folder of its own. */
@Component
public final class FolderAuthorities implements PracticeAuthorities {

    /** Few: nobody gains by what is only trusted in practice. */
    private static final int ROUNDS = 10_000;

    private final Crypto crypto;
    private final InstantSource clock;

    /** The service with the clock of this machine. */
    @Activate
    public FolderAuthorities(@Reference Crypto crypto) {
        this(crypto, InstantSource.system());
    }

    /** The service with some clock. */
    public FolderAuthorities(Crypto crypto, InstantSource clock) {
        this.crypto = crypto;
        this.clock = clock;
    }

    @Override
    public PracticeAuthority open(Path folder, char[] passphrase) throws SealException {
        KeyFile file = new KeyFile(crypto, new KeyFileWriter(crypto, ROUNDS), folder.resolve("authority.p12"));
        if (file.exists()) {
            return new FolderAuthority(crypto, clock, folder, AuthorityKeys.read(file, passphrase));
        }
        AuthorityKeys keys = AuthorityKeys.make(crypto, clock.instant());
        file.write(keys.keys(), passphrase);
        return new FolderAuthority(crypto, clock, folder, keys);
    }
}
