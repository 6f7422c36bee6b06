package zhaojing.procedure.item;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhaojing.model.ItemKind;

/**
 * The place of each item among those of its kind, and in its list when it has a numeral of its own.
 * Only lists of two and more count.
 */
final class Places {
  /** A list: items of one kind with labels of one level in one part. */
  private record ListKey(ItemKind kind, int section, int level) {}

  private record Member(ListKey list, int place) {}

  private final List<ItemKind> kinds = new ArrayList<>();
  private final int[] place;
  private final Map<ItemKind, Integer> counts = new EnumMap<>(ItemKind.class);
  private final Map<Integer, Member> members = new HashMap<>();
  private final Map<ListKey, Integer> lengths = new HashMap<>();

  Places(List<Draft> drafts) {
    place = new int[drafts.size()];
    for (int i = 0; i < place.length; i++) {
      Draft draft = drafts.get(i);
      kinds.add(draft.kind());
      place[i] = counts.merge(draft.kind(), 1, Integer::sum);
      if (draft.line().label().isPresent()) {
        ListKey list =
            new ListKey(draft.kind(), draft.line().section(), draft.line().label().get().level());
        members.put(i, new Member(list, lengths.merge(list, 1, Integer::sum)));
      }
    }
  }

  /** Among all of its kind, from 1. */
  int number(int i) {
    return place[i];
  }

  /** 1 when both stand equally far from the beginning of all of their kind, 0 at opposite ends. */
  double alongside(int i, int j) {
    return 1 - Math.abs(share(i) - share(j));
  }

  private double share(int i) {
    return (place[i] - 0.5) / counts.get(kinds.get(i));
  }

  /** Both lists are equally long and both items stand at the same place in theirs. */
  boolean correspond(int i, int j) {
    Member left = members.get(i);
    Member right = members.get(j);
    boolean listed =
        left != null
            && right != null
            && left.place() == right.place()
            && lengths.get(left.list()) > 1
            && lengths.get(left.list()).equals(lengths.get(right.list()));
    return listed
        || (place[i] == place[j] && counts.get(kinds.get(i)).equals(counts.get(kinds.get(j))));
  }
}
