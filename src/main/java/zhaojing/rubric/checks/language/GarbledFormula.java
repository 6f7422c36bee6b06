package zhaojing.rubric.checks.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;
import zhaojing.rubric.evidence.Knowledge;

/** Official formulae with a part wrong, missing or given twice. */
final class GarbledFormula implements Check {
  /** {@code models/checks/formulas.yaml}. */
  record Formulas(
      List<Parts> formulas,
      List<String> official,
      List<List<String>> core,
      List<String> sameSound,
      List<Wrong> wrong) {}

  /** A wrong wording that is neither a part nor a sound away. */
  record Wrong(String pattern, String right) {}

  private record Compiled(Pattern pattern, String right) {}

  record Parts(String name, List<String> parts) {}

  /**
   * A formula that is not as it should be.
   *
   * @param span in the cleaned view
   * @param fault one Chinese clause
   */
  record Garbled(Span span, String fault) {}

  private final FormulaParts parts;
  private final FormulaSounds sounds;
  private final CoreSayings core;
  private final List<Compiled> wrong;

  GarbledFormula() {
    Formulas data = Knowledge.read("models/checks/formulas.yaml", Formulas.class);
    parts = new FormulaParts(data.formulas());
    core = new CoreSayings(data.core());
    wrong =
        data.wrong().stream()
            .map(w -> new Compiled(Pattern.compile(w.pattern()), w.right()))
            .toList();
    sounds = new FormulaSounds(data.official(), data.sameSound());
  }

  @Override
  public CheckId id() {
    return new CheckId("GARBLED_FORMULA");
  }

  @Override
  public String name() {
    return "固定提法有误";
  }

  @Override
  public String purpose() {
    return "官方固定提法中有一部分写错、漏写或写了两遍，如“照镜子、正衣冠、洗洗澡、洗洗澡”。只引一两句的不算。";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged("按照“照镜子、正衣冠、洗洗澡、洗洗澡”的总要求查摆。", "照镜子、正衣冠、洗洗澡、洗洗澡"),
        Example.flagged("按照“照镜子、正衣冠、治治病”的总要求查摆。", "照镜子、正衣冠、治治病"),
        Example.flagged("按照“照镜子、整衣冠、洗洗澡、治治病”的要求查摆。", "照镜子、整衣冠、洗洗澡、治治病"),
        Example.flagged("按照“照镜子、正衣冠、洗洗澡、治病”的总要求。", "照镜子、正衣冠、洗洗澡、治病"),
        Example.flagged("牢记全心全意为人名服务的根本宗旨。", "全心全意为人名服务"),
        Example.flagged("坚持从群众中来、到群众去，不走过场。", "从群众中来、到群众去"),
        Example.flagged("“四风”就是形式主义、官僚主义、享乐主义。", "形式主义、官僚主义、享乐主义"),
        Example.clean("打铁还得自身硬，从群众中来，到群众中去。到群众中去听，批评和自我批评不能少。"),
        Example.clean("按照“照镜子、正衣冠、洗洗澡、治治病”的总要求，先照镜子，再正衣冠。"),
        Example.clean("形式主义、官僚主义是大敌，享乐主义和奢靡之风也有。信念坚定、为民服务，这两条我差得远。"),
        Example.clean("牢记全心全意为人民服务的根本宗旨，全心全意为病人服务。"),
        Example.clean("违反政治纪律、组织纪律、廉洁纪律的都要处分。"));
  }

  @Override
  public List<Finding> find(Subject subject) {
    List<Garbled> found = new ArrayList<>(parts.find(subject.view()));
    List<Garbled> slips = new ArrayList<>(core.find(subject.view()));
    slips.addAll(sounds.find(subject.view()));
    for (Compiled known : wrong) {
      Matcher matcher = known.pattern().matcher(subject.view());
      while (matcher.find()) {
        String fault = "“" + matcher.group() + "”应为“" + known.right() + "”";
        slips.add(new Garbled(new Span(matcher.start(), matcher.end()), fault));
      }
    }
    for (Garbled slip : slips) {
      if (found.stream().noneMatch(g -> g.span().overlaps(slip.span()))) {
        found.add(slip);
      }
    }
    found.sort(Comparator.comparing(Garbled::span));
    return found.isEmpty()
        ? List.of()
        : finding(
            subject,
            Severity.MINOR,
            "有 " + found.size() + " 处固定提法与原文不符：" + found.get(0).fault() + "。",
            found.stream().map(g -> subject.quote(subject.original(g.span()))).toList(),
            "请对照正式文件核对原文。");
  }
}
