package zhaojing.ingest.bundle;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a writer says what he is or where he works: {@code 我是综采二队的支架工}, {@code 我在群艺馆教少儿舞蹈}.
 *
 * @param role he names his trade or post
 * @param place he names his work, place of work, or years of service
 * @param from where the words about it begin, in the text looked at; 0 when there are none
 */
record SelfNaming(boolean role, boolean place, int from) {
  static final SelfNaming NONE = new SelfNaming(false, false, 0);

  private static final int MAX_CHARS = 100;

  private static final String TRADE =
      "(?:员|师|士|医生|大夫|警|[站所科股院校队班组局处行库厂段社馆镇乡村]长|干部|工|司机|记者|编辑|会计|书记|主任|经理|教授|学生|教书的|主管|秘书|官|兵|农民|骨干|人(?=[，。]))";

  private static final Pattern ROLE =
      Pattern.compile(
          "(?:我(?:现在|如今|原)?是|作为|身为|本人(?:现任|现为|是|系|为|任)|我(?:当|做|任|叫)了?|我这个|自己是|我一个|我们这些|说我是)"
              + "(?!说|想|不|从|为|要|怎|如|因|觉|后|在|那|最后|当时)(?<what>(?!共产|党员|新时代|[一名个位]{0,2}(?:共产)?党员|[一名个位]{0,2}领导)[^，。；：！？“”]{0,18}?"
              + TRADE
              + ")");

  private static final String UNIT =
      "(?:馆|站|所|科|队|车间|班|院|局|厂|处|办|中心|大队|公司|支行|行里|库|校|园|村|社区|街道|分局|组|室|镇|乡|企业|岗|窗口|线|段|柜台|矿|部)";

  private static final Pattern PLACE =
      Pattern.compile(
          "(?:我|本人|^)(?:一直|长期|现在|现|常年)?(?:在|于|到)(?<a>[^，。；：！？“”]{1,16}?)(?:做|当|管|任|工作|负责|开|教|搞|干|带|站|守|待|坐|跑|值|从事|上班|抓|修|种|卖)"
              + "|我(?<b>(?:主?管|开|教|负责|守|分管|经手|修|跑|卖|种|养)(?!展|会|了?口|始|心|过|着|道|理|不|得|育)[^，。；：！？“”]{2,})"
              + "|我们(?<c>[^，。；：！？“”]{0,6}?"
              + UNIT
              + ")"
              + "|(?:进|到|来|入|从)(?<d>(?:园|厂|站|矿|所|队|院|校|局|行|村|乡|镇|社区|部队)[^，。；：！？“”]{0,8})(?:年|来|以前|里|上|转业)"
              + "|(?<e>(?:开|当|做|教|管|守|干|站|坐|跑|修|写|从事)了?[^，。；：！？“”]{0,10}[一二三四五六七八九十两几0-9]{1,3}(?:多|来)?个?年(?:头)?)"
              + "|(?<f>[^，。；：！？“”]{2,10}?"
              + UNIT
              + ")(?:只有我|就我|我管|我负责|我是|这个岗|的岗位|的活)");

  /**
   * @param text from where a writer may begin
   */
  static SelfNaming of(String text) {
    String look = text.substring(0, Math.min(text.length(), MAX_CHARS));
    Matcher role = ROLE.matcher(look);
    Matcher place = PLACE.matcher(look);
    boolean isRole = role.find();
    boolean isPlace = place.find();
    if (!isRole && !isPlace) {
      return NONE;
    }
    int from = isRole ? role.start("what") : place.start();
    return new SelfNaming(isRole, isPlace, isPlace ? Math.min(from, place.start()) : from);
  }
}
