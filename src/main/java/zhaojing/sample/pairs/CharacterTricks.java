package zhaojing.sample.pairs;

import java.util.SplittableRandom;
import zhaojing.model.Edit;
import zhaojing.text.Rewriting;

/** Ways to hide a copy that leave its words as they are. */
enum CharacterTricks implements Hiding {
  EXACT {
    @Override
    String written(String text, SplittableRandom random) {
      return text;
    }
  },
  PUNCTUATION {
    @Override
    String written(String text, SplittableRandom random) {
      return Marks.changed(text, random);
    }
  },
  ZERO_WIDTH {
    @Override
    String written(String text, SplittableRandom random) {
      StringBuilder written = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        written.append(text.charAt(i));
        if (i + 1 < text.length() && random.nextInt(5) == 0) {
          written.append(INVISIBLE.charAt(random.nextInt(INVISIBLE.length())));
        }
      }
      return written.toString();
    }
  },
  LOOK_ALIKE {
    @Override
    String written(String text, SplittableRandom random) {
      StringBuilder written = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        written.append(random.nextInt(4) > 0 ? Twins.of(c) : c);
      }
      return written.toString();
    }
  },
  TRADITIONAL {
    @Override
    String written(String text, SplittableRandom random) {
      return Rewriting.traditional(text);
    }
  };

  private static final String INVISIBLE = "\u200b\u200c\u2060\ufeff";

  abstract String written(String text, SplittableRandom random);

  @Override
  public String kind() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  @Override
  public Edit edit() {
    return Edit.VERBATIM;
  }

  @Override
  public Altered apply(Stretch stretch, SplittableRandom random) {
    return Altered.whole(stretch.text(), written(stretch.text(), random));
  }
}
