package zhaojing.similarity;

import java.util.BitSet;
import zhaojing.similarity.candidate.Frequencies;

/** What many texts have in common beside copying. Safe for many threads. */
interface CommonWording {
  /** Nothing is common. */
  CommonWording NONE =
      new CommonWording() {
        @Override
        public BitSet setPhrases(String stretch) {
          return new BitSet();
        }

        @Override
        public int mostTexts(String stretch) {
          return 0;
        }
      };

  /** Code units of a stretch of a comparison view that stand in set phrases. */
  BitSet setPhrases(String stretch);

  /** In how many texts of the batch the most common words of a stretch stand; 0 when few. */
  int mostTexts(String stretch);

  /** The wording of a batch, and what {@code beside} knows as common. */
  static CommonWording of(Frequencies batch, CommonWording beside) {
    return new CommonWording() {
      @Override
      public BitSet setPhrases(String stretch) {
        BitSet set = batch.setPhrases(stretch);
        set.or(beside.setPhrases(stretch));
        return set;
      }

      @Override
      public int mostTexts(String stretch) {
        return batch.mostTexts(stretch);
      }
    };
  }
}
