package zhaojing.procedure.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhaojing.model.Coverage;
import zhaojing.model.UnitId;

class RosterTest {
  private static Expected person(String unit, String name) {
    return new Expected(Optional.of(unit), name, 1);
  }

  private static HandedIn text(String unit, String author) {
    return new HandedIn(new UnitId(unit), Optional.of(author));
  }

  private static Coverage coverage(Roster roster, String unit, HandedIn... inputs) {
    return roster.coverage(List.of(inputs)).stream()
        .filter(c -> c.unit().name().equals(unit))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoHasNoTextIsMissingInTheRostersOrder() {
    Roster roster =
        new Roster(List.of(person("镇政府", "周三"), person("镇政府", "吴四"), person("镇政府", "郑五")));
    Coverage found = coverage(roster, "镇政府", text("镇政府", "吴四"));
    assertEquals(3, found.expected());
    assertEquals(List.of("周三", "郑五"), found.missing());
    assertEquals(List.of(), found.unlisted());
  }

  @Test
  void aUnitIsFoundByLongerAndShorterNames() {
    Roster roster = new Roster(List.of(person("清溪镇党委", "周三"), person("卫生院", "吴四")));
    Coverage town = coverage(roster, "01 清溪镇", text("01 清溪镇", "周三"), text("中心卫生院", "吴四"));
    assertEquals(List.of(), town.missing());
    assertEquals(1, town.expected());
  }

  @Test
  void aUnitThatHandedInNothingIsThere() {
    Roster roster = new Roster(List.of(person("粮管所", "周三"), person("镇政府", "吴四")));
    assertEquals(List.of("周三"), coverage(roster, "粮管所", text("镇政府", "吴四")).missing());
  }

  @Test
  void anUnlistedWriterIsNamedAndTakesNobodysPlace() {
    Roster roster = new Roster(List.of(person("镇政府", "周三")));
    Coverage found = coverage(roster, "镇政府", text("镇政府", "王六"));
    assertEquals(List.of("周三"), found.missing());
    assertEquals(List.of("王六"), found.unlisted());
  }

  @Test
  void twoPeopleOfOneNameNeedTheirUnits() {
    Roster roster = new Roster(List.of(person("一中", "李伟"), person("二中", "李伟")));
    assertEquals(List.of("李伟"), coverage(roster, "二中", text("一中", "李伟")).missing());
    assertEquals(List.of(), coverage(roster, "一中", text("一中", "李伟")).missing());
    assertEquals(
        List.of("李伟"), coverage(roster, "一中", text("三中", "李伟")).missing(), "nobody can tell whose");
  }

  @Test
  void aUniqueNameIsFoundInAWrongFolder() {
    Roster roster = new Roster(List.of(person("一中", "李伟"), person("二中", "周三")));
    assertEquals(List.of(), coverage(roster, "一中", text("二中", "李伟")).missing());
  }

  @Test
  void aQuotaTellsHowManyLack() {
    Roster roster = new Roster(List.of(new Expected(Optional.of("一中"), "李伟", 3)));
    Coverage found = coverage(roster, "一中", text("一中", "李伟"));
    assertEquals(3, found.expected());
    assertEquals(List.of("李伟（缺 2 篇）"), found.missing());
  }

  @Test
  void aFileNameTellsANameThatNoRuleKnows() {
    Roster roster =
        new Roster(
            List.of(
                person("一中", "阿依古丽"),
                person("一中", "王强"),
                person("一中", "王强国"),
                person("一中", "买买提")));
    assertEquals(Optional.of("阿依古丽"), roster.named("阿依古丽学习体会终稿2"));
    assertEquals(Optional.of("王强国"), roster.named("王强国-心得"));
    assertEquals(Optional.empty(), roster.named("买买提与王强合写"));
    assertEquals(Optional.empty(), roster.named("学习体会"));
  }
}
