package org.laurea.modules.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.laurea.core.module.ModuleException;
import org.laurea.core.text.Messages;

/** Repositories of modules on disk: folders, and zip files that hold one. */
final class Repositories {

    private static final Messages MESSAGES = Messages.beside(Repositories.class);

    private Repositories() {}

    /** The address by which the installer knows the repository at a path. */
    static URI address(Path repository) throws ModuleException {
        try {
            Path real = repository.toRealPath();
            return Files.isDirectory(real) ? real.toUri() : URI.create("jar:" + real.toUri() + "!/");
        } catch (IOException e) {
            throw new ModuleException(MESSAGES.text("repository.absent", repository), e);
        }
    }

    /** What a repository has. It is read anew each time: an earlier failure or content is not remembered. */
    static IQueryable<IInstallableUnit> open(Path repository, IProvisioningAgent agent) throws ModuleException {
        IMetadataRepositoryManager manager = agent.getService(IMetadataRepositoryManager.class);
        URI address = address(repository);
        try {
            manager.removeRepository(address);
            return manager.loadRepository(address, new NullProgressMonitor());
        } catch (ProvisionException | OperationCanceledException e) {
            throw new ModuleException(MESSAGES.text("repository.unreadable", repository), e);
        }
    }
}
