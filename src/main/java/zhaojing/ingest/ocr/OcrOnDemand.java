package zhaojing.ingest.ocr;

import java.util.Optional;
import java.util.function.Supplier;

/** Looks for an engine when the first picture comes, once. Safe for many threads. */
public final class OcrOnDemand implements Supplier<Optional<OcrReader>> {
  private final OcrLimits limits;
  private boolean searched;
  private Optional<OcrReader> reader = Optional.empty();

  public OcrOnDemand(OcrLimits limits) {
    this.limits = limits;
  }

  @Override
  public synchronized Optional<OcrReader> get() {
    if (!searched) {
      reader = OcrChoice.ofEnvironment().engine().map(engine -> new OcrReader(engine, limits));
      searched = true;
    }
    return reader;
  }
}
