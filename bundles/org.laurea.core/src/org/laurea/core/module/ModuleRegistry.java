package org.laurea.core.module;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The service that knows the modules of this installation. A change holds from the next start on; records of a module that was
 * removed stay readable.
 */
public interface ModuleRegistry {

    /**
     * The repository that came with the installation; {@code null} if none did.
     */
    @Nullable
    Path ownRepository();

    /**
     * The modules that are installed, and after them those that could be.
     *
     * @param repository a folder or zip file with modules, or {@code null} for what is installed alone
     */
    List<Module> modules(@Nullable Path repository) throws ModuleException;

    /**
     * Installs the newest version of a module.
     *
     * @param id the id of the module
     * @param repository a folder or zip file that has it and what it needs
     */
    void install(String id, Path repository) throws ModuleException;

    /** Removes a module and what nothing else needs. */
    void remove(String id) throws ModuleException;
}
