package org.laurea.modules.internal;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProfileChangeOperation;
import org.eclipse.equinox.p2.operations.ProvisioningJob;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UninstallOperation;
import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.module.Module;
import org.laurea.core.module.ModuleException;
import org.laurea.core.module.ModuleRegistry;
import org.laurea.core.module.ModuleState;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** The modules of the running installation, by the installer of the platform. */
@Component(service = ModuleRegistry.class)
public final class P2ModuleRegistry implements ModuleRegistry {

    private static final String OWN_REPOSITORY = "laurea.modules";
    private static final String INSTALLATION = "osgi.install.area";

    private final IProvisioningAgent agent;
    private final BundleHealth health;
    private final @Nullable String ownRepository;
    private final Messages messages = Messages.beside(P2ModuleRegistry.class);

    /** The modules of the installation that is running. */
    @Activate
    public P2ModuleRegistry(BundleContext context, @Reference IProvisioningAgentProvider agents,
            @Reference ServiceComponentRuntime components) throws ProvisionException {
        this.agent = agents.createAgent(null);
        this.health = new BundleHealth(context, components);
        String named = context.getProperty(OWN_REPOSITORY);
        String installation = context.getProperty(INSTALLATION);
        this.ownRepository = named != null ? named
                : installation == null ? null : Path.of(URI.create(installation)).resolve("repository").toString();
    }

    @Override
    public @Nullable Path ownRepository() {
        String place = ownRepository;
        return place != null && Files.exists(Path.of(place)) ? Path.of(place) : null;
    }

    @Override
    public List<Module> modules(@Nullable Path repository) throws ModuleException {
        IProfile profile = profile();
        List<Module> modules = new ArrayList<>();
        Set<String> present = new HashSet<>();
        for (IInstallableUnit unit : ModuleUnits.installed(profile)) {
            present.add(unit.getId());
            modules.add(module(unit, health.of(ModuleUnits.bundles(unit, profile))));
        }
        if (repository != null) {
            for (IInstallableUnit unit : ModuleUnits.offered(Repositories.open(repository, agent))) {
                if (present.add(unit.getId())) {
                    modules.add(module(unit, new Health(ModuleState.AVAILABLE, Localized.verbatim(""))));
                }
            }
        }
        return List.copyOf(modules);
    }

    @Override
    public void install(String id, Path repository) throws ModuleException {
        List<IInstallableUnit> wanted = ModuleUnits.offered(Repositories.open(repository, agent)).stream()
                .filter(unit -> ModuleIds.isMeant(unit.getId(), id)).toList();
        if (wanted.isEmpty()) {
            throw new ModuleException(messages.text("module.unknown", id, repository));
        }
        InstallOperation operation = new InstallOperation(new ProvisioningSession(agent), wanted);
        operation.setProvisioningContext(only(Repositories.address(repository)));
        carryOut(operation, "install.impossible", id);
    }

    @Override
    public void remove(String id) throws ModuleException {
        List<IInstallableUnit> units = ModuleUnits.installed(profile()).stream()
                .filter(unit -> ModuleIds.isMeant(unit.getId(), id)).toList();
        if (units.isEmpty()) {
            throw new ModuleException(messages.text("module.absent", id));
        }
        UninstallOperation operation = new UninstallOperation(new ProvisioningSession(agent), units);
        operation.setProvisioningContext(only());
        carryOut(operation, "remove.impossible", id);
    }

    /** Looks at these repositories alone, so that nothing is fetched from anywhere else. */
    private ProvisioningContext only(URI... repositories) {
        ProvisioningContext context = new ProvisioningContext(agent);
        context.setMetadataRepositories(repositories);
        context.setArtifactRepositories(repositories);
        return context;
    }

    private void carryOut(ProfileChangeOperation operation, String failure, String id) throws ModuleException {
        IStatus found = operation.resolveModal(new NullProgressMonitor());
        if (found.matches(IStatus.ERROR | IStatus.CANCEL)) {
            throw new ModuleException(messages.text(failure, id, operation.getResolutionDetails().strip()));
        }
        ProvisioningJob job = operation.getProvisioningJob(new NullProgressMonitor());
        IStatus done = job.runModal(new NullProgressMonitor());
        if (!done.isOK()) {
            throw new ModuleException(messages.text(failure, id, done.getMessage()));
        }
    }

    private IProfile profile() throws ModuleException {
        IProfile profile = agent.getService(IProfileRegistry.class).getProfile(IProfileRegistry.SELF);
        if (profile == null) {
            throw new ModuleException(messages.text("profile.absent"));
        }
        return profile;
    }

    private static Module module(IInstallableUnit unit, Health health) {
        return new Module(ModuleIds.ofUnit(unit.getId()), ModuleUnits.text(unit, IInstallableUnit.PROP_NAME),
                ModuleUnits.text(unit, IInstallableUnit.PROP_DESCRIPTION), unit.getVersion().toString(),
                ModuleUnits.text(unit, IInstallableUnit.PROP_PROVIDER), health.state(), health.reason());
    }
}
