package zhaojing.engine;

import java.util.List;
import java.util.function.Function;

/** Does the same work on many inputs. */
public interface Engine {
  /** The name that stands in the run's record. */
  String name();

  /**
   * Does {@code work} on every input and counts each on {@code progress}.
   *
   * @param work pure, safe for many threads
   * @return the results in the order of the inputs
   */
  <I, O> List<O> map(List<I> inputs, Function<I, O> work, Progress progress);
}
