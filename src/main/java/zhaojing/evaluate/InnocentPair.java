package zhaojing.evaluate;

/** Two texts that look alike and were written independently. */
public record InnocentPair(PairScores.Pair pair, String kind) {}
