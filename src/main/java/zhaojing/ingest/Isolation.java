package zhaojing.ingest;

/** What stands between a file's parser and the run. */
public enum Isolation {
  /** Another process, which can be killed: no file can harm the run. For work. */
  PROCESS,
  /**
   * A thread of this process, which can only be asked to stop: starts at once, but a file that eats
   * memory takes it from the run. For tests of what is read.
   */
  THREAD
}
