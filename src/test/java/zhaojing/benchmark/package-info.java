/**
 * Benchmarks of single steps (JMH), no tests. After {@code ./mvnw verify}: {@code java -cp
 * 'target/test-classes:target/classes:target/lib/*:…' org.openjdk.jmh.Main}, as docs/figures.md
 * tells.
 */
package zhaojing.benchmark;
