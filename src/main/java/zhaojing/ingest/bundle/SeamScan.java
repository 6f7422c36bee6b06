package zhaojing.ingest.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks over a text, segment by segment, with what is known of the part being read. */
final class SeamScan {
  /** A better place so few segments below the first one found is taken instead. */
  private static final int LOOK_AHEAD = 4;

  private static final double FIRST_THRESHOLD = 0.2;

  private static final double THRESHOLD = 0.5;

  /** Of a doubtful place; texts that are no bundles are split so. */
  private static final double SURE = 0.95;

  private final List<TextLine> lines;
  private final List<Segment> segments;
  private final Seams seams;
  private final EvidenceReader reader;
  private final SeamKnowledge knowledge;

  SeamScan(String text, List<TextLine> lines, SeamKnowledge knowledge) {
    this.lines = lines;
    this.segments = Segment.of(text, lines);
    this.seams = new Seams(lines);
    this.knowledge = knowledge;
    this.reader = new EvidenceReader(text, lines, segments, seams, knowledge);
  }

  /**
   * A place with its evidence.
   *
   * @param begins whether a text begins there
   */
  record Row(int index, Segment segment, double[] evidence, boolean begins) {}

  /**
   * All places of a text whose parts are known.
   *
   * @param given starts by headings, which need no evidence
   */
  List<Row> rows(Set<Integer> starts, Set<Integer> given) {
    List<Row> rows = new ArrayList<>();
    Part part = new Part(0, Optional.empty());
    for (int at = 0; at < segments.size(); at++) {
      Segment segment = segments.get(at);
      boolean known = given.contains(segment.start());
      boolean begins = at > 0 && (known || starts.contains(segment.start()));
      if (!known) {
        int index = at;
        evidence(at, part).ifPresent(e -> rows.add(new Row(index, segment, e, begins)));
      }
      if (begins) {
        part = new Part(at, known ? Optional.empty() : Optional.of(part));
      }
      part.read(at);
    }
    return rows;
  }

  /**
   * A place where a text begins.
   *
   * @param ruled whether the rules alone would begin one
   * @param named whether a writer says there what he is or where he works
   */
  record Found(int segment, int start, double probability, boolean ruled, boolean named) {}

  /**
   * The texts after the first.
   *
   * @param given starts that are known already
   * @return the further ones, in order
   */
  List<Found> starts(Set<Integer> given) {
    List<Found> first = first(given);
    List<Found> found =
        longEnough(
            given,
            pass(
                given,
                THRESHOLD,
                (p, at) ->
                    knowledge.probability(
                        p, elsewhere(first, given, at), segments.get(at).inside())));
    // A lone place, or one more among texts with headings, is mostly none.
    boolean doubtful = found.size() == 1 || given.size() > 1;
    return doubtful ? found.stream().filter(f -> f.ruled() || isSure(f)).toList() : found;
  }

  private static boolean isSure(Found place) {
    return place.named() && place.probability() >= SURE;
  }

  /** Without the places, not found by rules, behind which too little follows for a text. */
  private List<Found> longEnough(Set<Integer> given, List<Found> found) {
    List<Found> kept = new ArrayList<>();
    int end = segments.size();
    for (int i = found.size() - 1; i >= 0; i--) {
      Found one = found.get(i);
      if (one.ruled() || body(one.segment(), end, given) >= Seams.MIN_BODY_CHARS) {
        kept.add(0, one);
        end = one.segment();
      }
    }
    return kept;
  }

  private int body(int from, int to, Set<Integer> given) {
    int chars = 0;
    for (int at = from;
        at < to && (at == from || !given.contains(segments.get(at).start()));
        at++) {
      Segment segment = segments.get(at);
      chars += Seams.isOwn(lines.get(segment.line())) ? segment.length() : 0;
    }
    return chars;
  }

  /** The places as the first reading finds them. */
  List<Found> first(Set<Integer> given) {
    return longEnough(given, pass(given, FIRST_THRESHOLD, (p, at) -> p));
  }

  static double elsewhere(List<Found> found, Set<Integer> given, int at) {
    double sum = 0;
    for (Found other : found) {
      sum += Math.abs(other.segment() - at) > LOOK_AHEAD ? other.probability() : 0;
    }
    return sum + Math.max(0, given.size() - 1);
  }

  private interface Reading {
    double of(double p, int at);
  }

  private List<Found> pass(Set<Integer> given, double threshold, Reading reading) {
    List<Found> found = new ArrayList<>();
    Part part = new Part(0, Optional.empty());
    int best = -1;
    double most = 0;
    boolean ruled = false;
    boolean named = false;
    for (int at = 0; at < segments.size(); at++) {
      Segment segment = segments.get(at);
      boolean known = at > 0 && given.contains(segment.start());
      if (best >= 0 && (known || at - best > LOOK_AHEAD)) {
        found.add(new Found(best, segments.get(best).start(), most, ruled, named));
        part = new Part(best, Optional.of(part));
        at = best;
        best = -1;
      } else if (known) {
        part = new Part(at, Optional.empty());
      } else {
        Optional<double[]> evidence = evidence(at, part);
        double p = evidence.isEmpty() ? 0 : reading.of(knowledge.probability(evidence.get()), at);
        if (evidence.isPresent()
            && p >= threshold
            && (best < 0 || p > most && hasProse(best, at))) {
          best = at;
          most = p;
          ruled = evidence.get()[Evidence.RULES.ordinal()] == 1;
          named = isNamed(evidence.get());
        }
      }
      part.read(at);
    }
    if (best >= 0) {
      found.add(new Found(best, segments.get(best).start(), most, ruled, named));
    }
    return found;
  }

  private static boolean isNamed(double[] evidence) {
    return evidence[Evidence.ROLE.ordinal()] == 1
        || evidence[Evidence.PLACE.ordinal()] == 1
        || evidence[Evidence.SOON.ordinal()] == 1;
  }

  /** A title stands above what is under it. */
  private boolean hasProse(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Seams.isOwn(lines.get(segments.get(i).line()))) {
        return true;
      }
    }
    return false;
  }

  private Optional<double[]> evidence(int at, Part part) {
    return at > part.from && part.body >= Seams.MIN_BODY_CHARS
        ? reader.read(at, part.from, part.rules, part.body)
        : Optional.empty();
  }

  /** What is known of the part being read. */
  private final class Part {
    private final int from;
    private final Seams.State rules;
    private int body;

    Part(int from, Optional<Part> before) {
      this.from = from;
      int line = segments.isEmpty() ? 0 : segments.get(from).line();
      this.rules = before.map(p -> seams.next(line, p.rules)).orElseGet(() -> seams.begin(line));
    }

    void read(int at) {
      Segment segment = segments.get(at);
      TextLine line = lines.get(segment.line());
      if (!segment.inside()) {
        rules.read(segment.line(), line);
      }
      body += Seams.isOwn(line) ? segment.length() : 0;
    }
  }
}
