package zhaojing.pipeline;

import java.util.List;
import java.util.Optional;
import zhaojing.model.Attribution;
import zhaojing.model.Source;
import zhaojing.model.SubmissionId;
import zhaojing.model.UnitId;

/**
 * A text that was received, or one part of a bundle, with its id.
 *
 * @param name what the file or the part is called
 */
record InputText(
    SubmissionId id,
    UnitId unit,
    Optional<String> author,
    String name,
    Source source,
    String text,
    List<Attribution> attributions) {}
