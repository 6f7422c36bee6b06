package zhaojing.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import zhaojing.model.Document;
import zhaojing.model.Move;
import zhaojing.model.Span;
import zhaojing.model.SubmissionId;

/** Composes invented essays sentence by sentence, remembering what each sentence does. */
final class SampleText {
  /** A sentence of a known kind; {@code %d} takes a number. */
  record Line(Move move, String words) {}

  static final String OFFICIAL = "照镜子、正衣冠、洗洗澡、治治病";

  private static final List<Line> LINES =
      List.of(
          new Line(Move.POLICY_CONTEXT, "这次活动以“" + OFFICIAL + "”为总要求，全镇上下统一部署、分步推进。"),
          new Line(Move.UNDERSTANDING, "我体会到，窗口前多问一句、多跑一趟，群众对我们的信任就多一分。"),
          new Line(Move.UNDERSTANDING, "作风不是写在墙上的字，而是办事时的脸色、语气和时限。"),
          new Line(Move.PROBLEM_SELF, "我下村多在村委会办公室听汇报，去年全年只走进%d户人家，走马观花的时候居多。"),
          new Line(Move.PROBLEM_SELF, "三月里老周来问低保的事，我让他“等通知”，一等就是%d天，这就是敷衍塞责。"),
          new Line(Move.PROBLEM_SELF, "写材料爱图省事，上半年的小结有%d处是从往年稿子里搬过来的，照搬照抄成了习惯。"),
          new Line(Move.PROBLEM_SELF, "晚上沉迷牌桌，第二天开会打瞌睡，被同事提醒过%d次。"),
          new Line(Move.PROBLEM_GROUP, "个别同志接待办事群众时态度生硬，一句话能说清的偏要人家再跑一趟。"),
          new Line(Move.PROBLEM_GROUP, "部分站所用会议落实会议，一个月光报表就填了%d张。"),
          new Line(Move.CAUSE, "究其原因，是我怕担责，总觉得多一事不如少一事。"),
          new Line(Move.CAUSE, "根子在于学习停留在抄笔记，没有拿条文对照手头的活。"),
          new Line(Move.FACT, "六月十二日，我和驻村的小韩把七组的水管图重新量了一遍，共%d米。"),
          new Line(Move.FACT, "当晚群众会开到九点半，收上来意见%d条。"),
          new Line(Move.MEASURE_CONCRETE, "从下月起，每周三上午在便民大厅值班，当场能办的不过夜，由我本人负责，年底前向村民代表报告%d次。"),
          new Line(Move.MEASURE_CONCRETE, "八月底前把拖欠的%d户危房改造补助逐户核清，名单贴在村口公示栏。"),
          new Line(Move.MEASURE_VAGUE, "今后要进一步加强学习，切实提高认识，不断完善自己。"),
          new Line(Move.MEASURE_VAGUE, "要继续转变作风，把各项工作抓紧抓实抓好。"),
          new Line(Move.PLEDGE, "我决心以这次活动为新的起点，为群众多办实事。"),
          new Line(Move.ACHIEVEMENT, "一年来，本站办结事项%d件，满意率有所提升。"),
          new Line(Move.PRAISE, "班子对这项工作高度重视，组织得力，成效明显。"));

  /** Paragraphs that families pass around. */
  private static final List<String> SHARED =
      List.of(
          "对照“四风”方面的突出表现，本人在服务群众上主动性不够，坐等上门多、主动下访少；在工作落实上存在以会议落实会议、以文件落实文件的现象，"
              + "对村里的难处知道得不细，对困难户的情况说不出个一二三来，遇到难题习惯往上交、往外推。",
          "产生上述问题的原因，主要是世界观改造抓得不紧，把学习当成软任务，忙起来就放在一边；宗旨意识有所淡化，考虑个人得失多了，"
              + "考虑群众冷暖少了；缺少一股钻劲和韧劲，满足于过得去，不求过得硬。",
          "下一步，我将从三个方面抓好整改：一是每天挤出一小时读原著、记笔记；二是每月到联系村住上两个晚上，同群众拉家常、问难处；"
              + "三是对答应群众的事建账销号，到期办不成的当面说明缘由。");

  final StringBuilder text = new StringBuilder();
  final List<Span> sentences = new ArrayList<>();
  final List<Move> moves = new ArrayList<>();
  private final List<Span> paragraphs = new ArrayList<>();

  void paragraph(List<Line> lines) {
    if (text.length() > 0) {
      text.append('\n');
    }
    int from = text.length();
    for (Line line : lines) {
      int start = text.length();
      text.append(line.words());
      sentences.add(new Span(start, text.length()));
      moves.add(line.move());
    }
    paragraphs.add(new Span(from, text.length()));
  }

  void paragraph(Move move, String words) {
    paragraph(List.of(new Line(move, words)));
  }

  /** A paragraph of three to six invented sentences. */
  void invent(Random random) {
    List<Line> lines = new ArrayList<>();
    int count = 3 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      Line line = LINES.get(random.nextInt(LINES.size()));
      lines.add(new Line(line.move(), line.words().replace("%d", "" + (2 + random.nextInt(90)))));
    }
    paragraph(lines);
  }

  /** A paragraph of a family, with a few words altered from variant 1 on. Returns its place. */
  Span share(int which, int variant) {
    String words = SHARED.get(which % SHARED.size());
    if (variant > 0) {
      words =
          words.replace("本人", variant % 2 == 0 ? "自己" : "我").replace("村里", "社区" + variant + "组");
    }
    paragraph(
        which == 0 ? Move.PROBLEM_SELF : which == 1 ? Move.CAUSE : Move.MEASURE_CONCRETE, words);
    return paragraphs.get(paragraphs.size() - 1);
  }

  Document document(SubmissionId id) {
    return new Document(id, text.toString(), paragraphs, sentences);
  }
}
