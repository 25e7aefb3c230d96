package org.laurea.codes.internal;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.codes.CodeCatalogue;
import org.laurea.codes.TableInfo;
import org.laurea.core.code.CodeTable;
import org.laurea.core.code.CodeTables;

/** All tables, shipped and the administrator's; each is read when it is first asked for. */
public final class Tables implements CodeTables, CodeCatalogue {

    private static final String LOCAL = "+local";

    private final Manifest manifest = new Manifest();
    private final Sound sound = new Sound();
    private final LocalFolder local;
    private final boolean localUsed;
    private final Map<String, LoadedTable> loaded = new ConcurrentHashMap<>();
    private volatile @Nullable String sha256;

    /** The shipped tables and those in {@code folder}, if one is given. */
    public Tables(@Nullable Path folder) {
        local = new LocalFolder(folder);
        localUsed = local.isUsed(manifest.ids());
    }

    @Override
    public String version() {
        return localUsed ? manifest.version().concat(LOCAL) : manifest.version();
    }

    @Override
    public String sha256() {
        String known = sha256;
        if (known == null) {
            known = localUsed ? hashOfFiles() : manifest.sha256();
            sha256 = known;
        }
        return known;
    }

    /** The hash over the files in use in the order of their names. */
    String hashOfFiles() {
        Map<String, byte[]> files = new TreeMap<>();
        for (String id : manifest.ids()) {
            Path replaced = local.replaced(id);
            Path own = replaced == null ? local.added(id) : replaced;
            if (replaced == null) {
                for (FileFormat format : manifest.files(id)) {
                    files.put(format.file(), format.shipped());
                }
            }
            if (own != null) {
                files.put(own.getFileName().toString(), LocalFolder.read(own));
            }
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.values().forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<String> ids() {
        return manifest.ids();
    }

    @Override
    public CodeTable table(String id) {
        return loaded(id).table();
    }

    @Override
    public List<TableInfo> tables() {
        List<TableInfo> all = new ArrayList<>();
        for (String id : ids()) {
            all.add(info(id));
        }
        return List.copyOf(all);
    }

    @Override
    public TableInfo info(String id) {
        return loaded(id).info();
    }

    private LoadedTable loaded(String id) {
        LoadedTable known = loaded.get(id);
        return known == null ? load(id) : known;
    }

    private synchronized LoadedTable load(String id) {
        LoadedTable table = loaded.get(id);
        if (table == null) {
            table = LoadedTable.of(manifest.files(id), local, sound);
            loaded.put(id, table);
        }
        return table;
    }
}
