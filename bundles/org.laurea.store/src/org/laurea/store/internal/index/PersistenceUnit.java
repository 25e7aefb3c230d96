package org.laurea.store.internal.index;

import java.net.URL;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.laurea.store.internal.index.rows.AcceptanceRow;
import org.laurea.store.internal.index.rows.BatchRow;
import org.laurea.store.internal.index.rows.BatchTrace;
import org.laurea.store.internal.index.rows.DocumentRow;
import org.laurea.store.internal.index.rows.EntryRow;
import org.laurea.store.internal.index.rows.MetaRow;
import org.laurea.store.internal.index.rows.RecordRow;
import org.laurea.store.internal.index.rows.RecordTrace;

import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;

/** The entities of the index over a database, without a {@code persistence.xml} and without weaving: no row refers to another. */
@NonNullByDefault({DefaultLocation.FIELD, DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE})
final class PersistenceUnit implements PersistenceUnitInfo {

    private final DataSource database;

    PersistenceUnit(DataSource database) {
        this.database = database;
    }

    @Override
    public String getPersistenceUnitName() {
        return "org.laurea.store." + Integer.toHexString(System.identityHashCode(database));
    }

    @Override
    public List<String> getManagedClassNames() {
        return Stream
                .of(AcceptanceRow.class, BatchRow.class, BatchTrace.class, BatchTrace.Key.class, DocumentRow.class,
                        EntryRow.class,
                        MetaRow.class, RecordRow.class, RecordTrace.class, RecordTrace.Key.class)
                .map(Class::getName).toList();
    }

    @Override
    public DataSource getNonJtaDataSource() {
        return database;
    }

    @Override
    public ClassLoader getClassLoader() {
        return PersistenceUnit.class.getClassLoader();
    }

    @Override
    public ClassLoader getNewTempClassLoader() {
        return getClassLoader();
    }

    @Override
    public void addTransformer(@Nullable ClassTransformer transformer) {
        throw new IllegalStateException("nothing is woven");
    }

    @Override
    @SuppressWarnings({"deprecation", "removal"})
    public PersistenceUnitTransactionType getTransactionType() {
        return PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return true;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.NONE;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.NONE;
    }

    @Override
    public Properties getProperties() {
        return new Properties();
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.2";
    }

    @Override
    public String getPersistenceProviderClassName() {
        return "org.eclipse.persistence.jpa.PersistenceProvider";
    }

    @Override
    public @Nullable String getScopeAnnotationName() {
        return null;
    }

    @Override
    public List<String> getQualifierAnnotationNames() {
        return List.of();
    }

    @Override
    public @Nullable DataSource getJtaDataSource() {
        return null;
    }

    @Override
    public List<String> getMappingFileNames() {
        return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
        return List.of();
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
        return PersistenceUnit.class.getResource("migration/");
    }
}
