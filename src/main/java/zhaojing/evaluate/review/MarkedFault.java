package zhaojing.evaluate.review;

import java.util.Optional;
import zhaojing.model.CheckId;

/**
 * A fault that a person marked.
 *
 * @param quote exact words of the text; empty when the fault is the whole text's
 */
public record MarkedFault(CheckId check, Optional<String> quote) {}
