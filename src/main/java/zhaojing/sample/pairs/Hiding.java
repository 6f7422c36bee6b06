package zhaojing.sample.pairs;

import java.util.SplittableRandom;
import zhaojing.model.Edit;

/** A way to hide a copy. */
interface Hiding {
  /** The word that stands in the labels. */
  String kind();

  Edit edit();

  Altered apply(Stretch stretch, SplittableRandom random);
}
