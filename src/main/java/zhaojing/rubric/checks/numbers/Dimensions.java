package zhaojing.rubric.checks.numbers;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * By what persons and things are sorted. A woman may be a Party member and a graduate: parts sorted
 * by different features are no parts of one sum.
 */
final class Dimensions {
  private static final List<Pattern> FEATURES =
      List.of(
          Pattern.compile("女|男"),
          Pattern.compile("党员|团员|群众|民主党派|积极分子|无党派"),
          Pattern.compile("民族|回族|汉族|苗族|藏族"),
          Pattern.compile("学历|大专|本科|硕士|博士|研究生|高中|初中|小学文化|中专"),
          Pattern.compile("岁|老年|青年|中年|年轻|80后|90后"),
          Pattern.compile("职称|高级|中级|初级|副高|正高|教授|讲师"),
          Pattern.compile("聘用|临时|合同制"),
          Pattern.compile("班子|中层|科级|处级|股级|骨干|代表|委员|书记|主任|先进|优秀"));

  private Dimensions() {}

  /** Whether the parts so labelled can be parts of one total. */
  static boolean comparable(List<String> labels) {
    Set<Integer> first = of(labels.get(0));
    return labels.stream().map(Dimensions::of).allMatch(first::equals);
  }

  private static Set<Integer> of(String label) {
    Set<Integer> features = new TreeSet<>();
    for (int i = 0; i < FEATURES.size(); i++) {
      if (FEATURES.get(i).matcher(label).find()) {
        features.add(i);
      }
    }
    return features;
  }
}
