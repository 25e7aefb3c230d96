package org.laurea.hub.internal.ledger;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Suite;
import org.laurea.core.store.Entry;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.sync.PackageId;
import org.laurea.sync.ledger.EntryLeaf;
import org.laurea.sync.ledger.MerkleTree;
import org.laurea.sync.ledger.TreeHasher;
import org.laurea.sync.receipt.LedgerPlace;

/**
 * What the entries of the journal come to: the tree over all of them, which packages are filed, which is the newest of each unit.
 * Whatever is asked, the entries that were added since are read first, those of other processes among them.
 */
public final class HubLedger {

    private static final int PAGE = 1024;

    private final RecordStore store;
    private final JournalLeaves journal;
    private final MerkleTree tree;
    private final Map<String, PackageId> newest = new HashMap<>();
    private final Map<PackageId, Long> filed = new HashMap<>();
    private final Set<PackageId> withoutReceipt = new LinkedHashSet<>();
    private final Map<PackageId, String> toForward = new LinkedHashMap<>();
    private final Map<String, NavigableMap<Long, PackageId>> countersigned = new HashMap<>();
    private final Applications applications = new Applications();

    /** The ledger of a store. */
    public HubLedger(RecordStore store, Seals seals) {
        TreeHasher hasher = new TreeHasher(() -> seals.digest(Suite.SM));
        this.store = store;
        this.journal = new JournalLeaves(store, hasher);
        this.tree = new MerkleTree(hasher, journal);
    }

    /** The root of the tree after so many entries. */
    public record Root(long size, String hash) {}

    /** The root now. */
    public synchronized Root root() throws StoreException {
        catchUp();
        return new Root(tree.size(), HexFormat.of().formatHex(tree.root(tree.size())));
    }

    /** What proves that the tree of {@code to} entries begins with that of {@code from}; nothing if there is nothing to prove. */
    public synchronized List<String> consistency(long from, long to) throws StoreException {
        return from < 1 || from >= to ? List.of() : hex(tree.consistency(from, to));
    }

    /** The package of a unit that was filed last. */
    public synchronized Optional<PackageId> newest(String unit) throws StoreException {
        catchUp();
        return Optional.ofNullable(newest.get(unit));
    }

    /** The entry that filed a package. */
    public synchronized Optional<Entry> entry(PackageId id) throws StoreException {
        catchUp();
        Long sequence = filed.get(id);
        return sequence == null ? Optional.empty()
                : Optional.of(journal.entries(sequence - 1, sequence).get(0));
    }

    /** Where an entry stands in the tree as it is now, with proof. */
    public synchronized LedgerPlace place(Entry entry) throws StoreException {
        catchUp();
        EntryLeaf leaf = EntryLeaf.of(entry);
        long size = tree.size();
        return new LedgerPlace(leaf, size, HexFormat.of().formatHex(tree.root(size)),
                hex(tree.inclusion(leaf.index(), size)));
    }

    /** Packages that are filed and whose receipt was not signed: the process ended between both. */
    public synchronized List<PackageId> withoutReceipt() throws StoreException {
        catchUp();
        return List.copyOf(withoutReceipt);
    }

    /** The packages that the hub above has not countersigned yet, in the order of filing, and whose they are. */
    public synchronized Map<PackageId, String> toForward() throws StoreException {
        catchUp();
        return new LinkedHashMap<>(toForward);
    }

    /** The packages of a unit that were countersigned by an entry after this one, by the sequence of the entry. */
    public synchronized NavigableMap<Long, PackageId> countersigned(String unit, long after) throws StoreException {
        catchUp();
        return new TreeMap<>(countersigned.getOrDefault(unit, new TreeMap<>()).tailMap(after, false));
    }

    /** The package with this id, if it waits for a decision. */
    public synchronized Optional<Waiting> waiting(PackageId id) throws StoreException {
        catchUp();
        return applications.waiting(id);
    }

    /** The packages that an office has to decide on, the oldest first. */
    public synchronized List<Waiting> waitingFor(String office) throws StoreException {
        catchUp();
        return applications.waitingFor(office);
    }

    /** Whether a package waited for a decision and has it. */
    public synchronized boolean isDecided(PackageId id) throws StoreException {
        catchUp();
        return applications.isDecided(id);
    }

    /** The decisions on packages of a unit that were taken by an entry after this one, by the sequence of the entry. */
    public synchronized NavigableMap<Long, PackageId> decisions(String unit, long after) throws StoreException {
        catchUp();
        return new TreeMap<>(applications.decisions(unit).tailMap(after, false));
    }

    /** How many packages are filed. */
    public synchronized int packages() {
        return filed.size();
    }

    private void catchUp() throws StoreException {
        long head = store.head().map(Entry::sequence).orElse(0L);
        while (tree.size() < head) {
            long from = tree.size();
            for (Entry entry : journal.entries(from, Math.min(head, from + PAGE))) {
                tree.add(journal.leaf(entry));
                read(entry);
            }
        }
    }

    private void read(Entry entry) {
        List<String> said = entry.reason().arguments();
        if (entry.reason().key().equals(HubReasons.FILE)) {
            PackageId id = new PackageId(said.get(0));
            filed.put(id, entry.sequence());
            newest.put(said.get(2), id);
            withoutReceipt.add(id);
            List<String> more = said.subList(3, said.size());
            if (more.contains(HubReasons.FORWARD)) {
                toForward.put(id, said.get(2));
            }
            applications.read(entry, id, said.get(2), more);
        } else if (entry.reason().key().equals(HubReasons.RECEIPT)) {
            withoutReceipt.remove(new PackageId(said.get(0)));
        } else if (entry.reason().key().equals(HubReasons.COUNTERSIGNED)) {
            PackageId id = new PackageId(said.get(0));
            toForward.remove(id);
            countersigned.computeIfAbsent(said.get(1), unit -> new TreeMap<>()).put(entry.sequence(), id);
        }
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(HexFormat.of()::formatHex).toList();
    }
}
