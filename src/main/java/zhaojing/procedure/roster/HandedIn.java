package zhaojing.procedure.roster;

import java.util.Optional;
import zhaojing.model.UnitId;

/** One input, readable or not, as far as it is known whose it is. */
public record HandedIn(UnitId unit, Optional<String> author) {}
