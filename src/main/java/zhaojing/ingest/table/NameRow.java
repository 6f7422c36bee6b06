package zhaojing.ingest.table;

import java.util.Optional;

/**
 * One person on a list of names.
 *
 * @param texts how many texts are asked for; 1 when the list does not say
 */
public record NameRow(Optional<String> unit, String name, int texts) {}
