package org.laurea.store.internal.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Set;

/**
 * A file of this machine. A channel closes itself when a thread that uses it is interrupted, as a cancelled job is: then it is
 * opened again and the work repeated, which does no harm, because every work names its offset.
 */
final class ChannelFile implements JournalFile {

    @FunctionalInterface
    private interface Work {
        void on(FileChannel channel) throws IOException;
    }

    private final Path path;
    private final Set<? extends OpenOption> options;
    private FileChannel channel;
    private boolean isClosed;

    /** Opens a file. */
    ChannelFile(Path path, Set<? extends OpenOption> options) throws IOException {
        this.path = path;
        this.options = options;
        this.channel = FileChannel.open(path, options);
    }

    @Override
    public long size() throws IOException {
        long[] size = new long[1];
        steadily(open -> size[0] = open.size());
        return size[0];
    }

    @Override
    public void read(long offset, ByteBuffer target) throws IOException {
        long origin = offset - target.position();
        steadily(open -> {
            int count = 0;
            while (target.hasRemaining() && count >= 0) {
                count = open.read(target, origin + target.position());
            }
        });
    }

    @Override
    public void write(long offset, ByteBuffer source) throws IOException {
        long origin = offset - source.position();
        steadily(open -> {
            while (source.hasRemaining()) {
                open.write(source, origin + source.position());
            }
        });
    }

    @Override
    public void truncate(long size) throws IOException {
        steadily(open -> open.truncate(size));
    }

    @Override
    public void force() throws IOException {
        steadily(open -> open.force(false));
    }

    private void steadily(Work work) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            while (true) {
                FileChannel used = current();
                try {
                    work.on(used);
                    return;
                } catch (ClosedChannelException e) {
                    interrupted |= Thread.interrupted();
                    replace(used, e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized FileChannel current() {
        return channel;
    }

    private synchronized void replace(FileChannel broken, ClosedChannelException cause) throws IOException {
        if (isClosed) {
            throw cause;
        }
        if (channel == broken) {
            channel = FileChannel.open(path, options);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        isClosed = true;
        channel.close();
    }
}
