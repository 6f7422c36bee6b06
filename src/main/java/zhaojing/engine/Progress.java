package zhaojing.engine;

/** Hears how far a run has come. Called from many threads. */
public interface Progress {
  /** For callers who don't want to know. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(Stage stage, long total) {}

        @Override
        public void step() {}
      };

  /** A stage begins; the one before it has ended. */
  void begin(Stage stage, long total);

  /** One of the stage's total is done. */
  void step();
}
