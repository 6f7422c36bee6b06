package zhaojing.pipeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import zhaojing.evaluate.*;
import zhaojing.model.Item;

class ItemEvaluationTest {
  private static final Path FOLDER = Path.of("corpus", "labelled", "items");

  @Test
  void show() {
    ItemEvaluation e = ItemEvaluation.of(Models.bundled(), "mass-line-2013");
    if (Boolean.getBoolean("detail")) {
      for (LabelledItems l : LabelledItems.readAll(FOLDER.resolve("tune"))) {
        for (boolean own : new boolean[] {false, true}) {
          if (own != Boolean.getBoolean("own")) continue;
          System.out.println("== " + l.text().name() + " own=" + own);
          var found = own ? e.own(l.text()) : e.withGoldLabels(l.text());
          Set<Integer> used = new TreeSet<>();
          java.util.Map<String, String> map = new java.util.TreeMap<>();
          for (LabelledItem g : l.items()) {
            Item hit = null;
            for (Item f : found)
              if (f.kind() == g.kind()
                  && 2 * f.span().overlap(g.span())
                      >= Math.max(f.span().length(), g.span().length())) hit = f;
            if (hit == null)
              System.out.println(
                  "MISS "
                      + g.kind()
                      + " "
                      + g.id()
                      + " "
                      + l.text().text().substring(g.span().start(), g.span().end()));
            else {
              used.add(hit.span().start());
              map.put(hit.id(), g.id());
            }
          }
          for (Item f : found)
            if (!used.contains(f.span().start()))
              System.out.println("INV  " + f.kind() + " " + f.id() + " " + f.quote().text());
          for (LabelledItem g : l.items())
            for (Item f : found)
              if (g.id().equals(map.get(f.id()))) {
                Set<String> pl = new TreeSet<>();
                for (String x : f.links()) pl.add(map.getOrDefault(x, "?" + x));
                Set<String> gl = new TreeSet<>(g.links());
                if (!pl.equals(gl))
                  System.out.println(
                      "LINK "
                          + g.kind()
                          + " "
                          + g.id()
                          + " gold "
                          + gl
                          + " found "
                          + pl
                          + " "
                          + f.quote().text());
                var ff = new java.util.TreeMap<String, String>();
                f.holder().ifPresent(h -> ff.put("holder", h.id()));
                f.fields().responsible().ifPresent(v -> ff.put("responsible", v));
                f.fields().deadline().ifPresent(v -> ff.put("deadline", v));
                f.fields().indicator().ifPresent(v -> ff.put("indicator", v));
                f.fields().status().ifPresent(v -> ff.put("status", v));
                if (!ff.equals(g.fields()))
                  System.out.println("FIELD " + g.id() + " gold " + g.fields() + " found " + ff);
              }
        }
      }
    }
    for (String part : new String[] {"tune", "check"}) {
      System.out.println(
          ItemScoresTable.of(part + " gold moves", e.withGoldLabels(FOLDER.resolve(part))));
      System.out.println(ItemScoresTable.of(part + " own moves", e.own(FOLDER.resolve(part))));
    }
    assertTrue(true);
  }
}
