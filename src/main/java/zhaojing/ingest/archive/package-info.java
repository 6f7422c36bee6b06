/**
 * Archives of all kinds as lists of entries that can be opened in any order by any thread.
 *
 * <p>Zip is read in place. Other kinds have no directory or are packed as one block, so they are
 * unpacked once into numbered files of a temporary folder: entry names never become paths. What
 * they may take of bytes, entries and time is bounded while they are unpacked.
 *
 * <p>Traps: an archive that breaks in the middle still gives the entries before, with {@link
 * zhaojing.ingest.archive.Archive#trouble} to tell; a rar may lie under the name of a zip and the
 * other way round, so the kind is what the bytes say. Rar of version 5 is recognised and refused:
 * no library in plain Java unpacks it (junrar stops at version 4, what else reads it wraps native
 * code).
 *
 * <p>Read {@link zhaojing.ingest.archive.Archive} first, then {@link
 * zhaojing.ingest.archive.ArchiveKind}.
 */
package zhaojing.ingest.archive;
