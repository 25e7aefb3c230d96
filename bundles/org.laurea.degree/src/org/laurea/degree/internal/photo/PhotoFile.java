package org.laurea.degree.internal.photo;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.laurea.degree.PhotoProblem;

/**
 * One file of a folder of photos.
 *
 * @param path where it is
 * @param name its name
 */
public record PhotoFile(Path path, String name) {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 640;
    private static final int BITS = 24;
    private static final long LEAST_BYTES = 20 * 1024;
    private static final long MOST_BYTES = 100 * 1024;
    private static final int TAIL = 256;

    /** The ID number that its name says: without the extension, in upper case. */
    public String number() {
        int dot = name.lastIndexOf('.');
        return (dot < 0 ? name : name.substring(0, dot)).toUpperCase(Locale.ROOT);
    }

    /** What is wrong with it, with what fills the messages. */
    public List<Found> problems() throws IOException {
        List<Found> found = new ArrayList<>();
        if (!name.endsWith(".jpg")) {
            found.add(new Found(PhotoProblem.EXTENSION, List.of()));
        }
        Optional<JpegHeader> header;
        try (InputStream in = Files.newInputStream(path)) {
            header = JpegHeader.read(in);
        }
        if (header.isEmpty()) {
            found.add(new Found(PhotoProblem.NOT_JPEG, List.of()));
            return found;
        }
        JpegHeader image = header.get();
        if (image.width() != WIDTH || image.height() != HEIGHT) {
            found.add(new Found(PhotoProblem.DIMENSIONS,
                    List.of(Integer.toString(image.width()), Integer.toString(image.height()))));
        }
        if (image.bits() != BITS) {
            found.add(new Found(PhotoProblem.COLOURS, List.of(Integer.toString(image.bits()))));
        }
        if (!endsAsItShould()) {
            found.add(new Found(PhotoProblem.TRUNCATED, List.of()));
        }
        long bytes = Files.size(path);
        if (bytes < LEAST_BYTES || bytes > MOST_BYTES) {
            found.add(new Found(PhotoProblem.FILE_SIZE, List.of(Long.toString((bytes + 1023) / 1024))));
        }
        return found;
    }

    /** Whether the end-of-image marker stands among the last bytes; cameras may pad behind it. */
    private boolean endsAsItShould() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, file.length())];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            for (int i = 1; i < tail.length; i++) {
                if ((tail[i - 1] & 0xFF) == 0xFF && (tail[i] & 0xFF) == 0xD9) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * A problem of a file.
     *
     * @param problem the problem
     * @param arguments what fills its message
     */
    public record Found(PhotoProblem problem, List<String> arguments) {}
}
