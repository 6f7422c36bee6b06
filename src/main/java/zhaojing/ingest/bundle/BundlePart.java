package zhaojing.ingest.bundle;

import zhaojing.model.Span;

/**
 * One text of a bundle.
 *
 * @param title without the number of its 篇
 * @param span in the text of the whole file
 */
public record BundlePart(String title, Span span) {}
