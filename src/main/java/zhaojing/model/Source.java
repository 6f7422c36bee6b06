package zhaojing.model;

import java.util.Optional;

/**
 * The file a text came from.
 *
 * @param path relative to the input, with {@code archive.zip!/inner/name} inside an archive
 * @param mediaType as recognised from the bytes, not from the name
 * @param sha256 of the file's bytes, lower-case hex
 * @param part set when the file is a bundle of several texts
 */
public record Source(
    String path, String mediaType, String sha256, Metadata metadata, Optional<Part> part) {}
