package zhaojing.rubric.evidence;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether a sentence speaks of its writer in person, of a thought, a failing or a cause of
 * his. What others say in quotation marks is not the writer's. Sentences are given as cleaned.
 */
public final class OwnSigns {
  /** {@code models/checks/own-signs.yaml}. */
  record Words(List<String> failings, List<String> causes, List<String> plans) {
    Words {
      failings = List.copyOf(failings);
      causes = List.copyOf(causes);
      plans = List.copyOf(plans);
    }
  }

  /** Whole quotations, one that another sentence goes on with, one that goes on from another. */
  private static final Pattern QUOTED = Pattern.compile("“[^”]{0,200}(?:”|$)|^[^“]{0,200}?”");

  private static final List<String> OTHERS = List.of("他", "她", "他们", "大家", "人家", "群众", "有人", "村民");
  private static final int SUBJECT_CHARS = 4;
  private static final int SHORT_LINE = 16;

  private final List<String> thoughts;
  private final Words words;

  public OwnSigns(EvidenceWords evidence) {
    thoughts = evidence.thoughts();
    words = Knowledge.read("models/checks/own-signs.yaml", Words.class);
  }

  /** The writer stands there as 我, 本人 or 笔者. */
  public boolean standsIn(String sentence) {
    return Writer.standsIn(own(sentence));
  }

  /** The writer stands there, be it as 自己. */
  public boolean speaksOfSelf(String sentence) {
    String own = own(sentence);
    return Writer.standsIn(own) || !Writer.selves(own).isEmpty();
  }

  /** A thought or feeling of someone who is not named as another. */
  public boolean thinks(String sentence) {
    String own = own(sentence);
    return thoughts.stream().anyMatch(t -> ownThought(own, t));
  }

  /** Something the writer failed in. */
  public boolean fails(String sentence) {
    return speaksOfSelf(sentence) && words.failings().stream().anyMatch(own(sentence)::contains);
  }

  /** Where something the writer did comes from. */
  public boolean explains(String sentence) {
    return speaksOfSelf(sentence) && words.causes().stream().anyMatch(own(sentence)::contains);
  }

  /** A heading or a sentence before a colon that announces what will be done. */
  public boolean announcesPlans(String sentence) {
    boolean announces = sentence.endsWith("：") || sentence.length() <= SHORT_LINE;
    return announces && words.plans().stream().anyMatch(sentence::contains);
  }

  private static boolean ownThought(String own, String thought) {
    for (int at = own.indexOf(thought); at >= 0; at = own.indexOf(thought, at + 1)) {
      String before = own.substring(Math.max(0, at - SUBJECT_CHARS), at);
      if (OTHERS.stream().noneMatch(before::contains)) {
        return true;
      }
    }
    return false;
  }

  private static String own(String sentence) {
    return QUOTED.matcher(sentence).replaceAll("");
  }
}
