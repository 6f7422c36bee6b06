/** Benchmarks of single steps (JMH), no tests; docs/figures.md (Copies) tells how they are run. */
package zhaojing.benchmark;
