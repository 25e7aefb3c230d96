package org.laurea.office.export;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A folder of photos that are named by ID number, to find the one of a record. */
public final class PhotoFolder {

    private final Map<String, Path> photos;

    private PhotoFolder(Map<String, Path> photos) {
        this.photos = photos;
    }

    /** Looks which files there are; the photos themselves are not read. */
    public static PhotoFolder of(Path folder) throws IOException {
        Map<String, Path> photos = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                int dot = name.lastIndexOf('.');
                if (dot > 0) {
                    photos.merge(key(name.substring(0, dot)), file, PhotoFolder::first);
                }
            }
        }
        return new PhotoFolder(photos);
    }

    /** The photo of the person with this ID number; upper and lower case are one. */
    public Optional<Path> photo(String idNumber) {
        return idNumber.isBlank() ? Optional.empty() : Optional.ofNullable(photos.get(key(idNumber)));
    }

    /** How many photos there are. */
    public int size() {
        return photos.size();
    }

    private static Path first(Path one, Path other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static String key(String number) {
        return number.strip().toUpperCase(Locale.ROOT);
    }
}
