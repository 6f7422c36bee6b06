package zhaojing.procedure.item;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.Genre;
import zhaojing.model.Holder;
import zhaojing.model.Move;
import zhaojing.model.Stance;

/** Tells whose problem an item is: the writer's, the body's that writes, or others'. */
final class HolderReader {
  private static final Pattern WRITER =
      Pattern.compile("(?<![自忘大小无])我(?![们党国市县省区镇乡村街院校局司公部军站所处科队单])|本人");
  private static final Pattern BODY = Pattern.compile("班子|党委|党组|支部|方案|总结|委员会|领导小组|工作组");
  private static final Pattern PERSON = Pattern.compile("个人|发言提纲|本人");
  private static final Pattern TOGETHER =
      Pattern.compile("(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）)]?[是、.，]?)?(?:我们|班子|领导班子|支部)");
  private static final int MIN_MENTIONS = 3;
  private static final int TITLE_LINES = 3;
  private static final int MAX_TITLE_CHARS = 40;

  private final Holder writer;

  private HolderReader(Holder writer) {
    this.writer = writer;
  }

  /** For a text: whether a person or a body writes it. */
  static HolderReader of(List<Line> lines, Genre genre) {
    StringBuilder title = new StringBuilder();
    int mentions = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (i < TITLE_LINES && lines.get(i).words().length() <= MAX_TITLE_CHARS) {
        title.append(lines.get(i).words());
      }
      Matcher matcher = WRITER.matcher(lines.get(i).words());
      while (mentions < MIN_MENTIONS && matcher.find()) {
        mentions++;
      }
    }
    boolean official = genre == Genre.SUMMARY || genre == Genre.PLAN || genre == Genre.LEDGER;
    boolean body = official || BODY.matcher(title).find();
    boolean person = PERSON.matcher(title).find() || mentions >= MIN_MENTIONS;
    return new HolderReader(body && !person ? Holder.UNIT : Holder.SELF);
  }

  /** 我们的学习抓得不够紧: the subject is the body, even where a person signs. */
  private static boolean together(String words) {
    return TOGETHER.matcher(words).lookingAt() && !WRITER.matcher(words).find();
  }

  Holder of(Line line) {
    if (line.move() != Move.PROBLEM_GROUP) {
      return together(line.words()) ? Holder.UNIT : writer;
    }
    boolean general =
        line.tag().themes().stream().anyMatch(t -> t.stance() == Stance.CRITICISES_GENERAL);
    return general ? Holder.OTHER : Holder.GROUP;
  }
}
