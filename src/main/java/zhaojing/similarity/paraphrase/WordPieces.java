package zhaojing.similarity.paraphrase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts a sentence into the numbers of BERT's Chinese vocabulary: a Han character is a piece, other
 * words are the longest pieces from the left (WordPiece; Wu et al. 2016).
 */
final class WordPieces {
  private static final int MAX_PIECES = 256;
  private static final int MAX_WORD_CHARS = 100;
  private static final String INSIDE = "##";

  private final Map<String, Integer> vocabulary = new HashMap<>();
  private final int begin;
  private final int end;
  private final int unknown;

  /**
   * @param tokenizer in the JSON format of Hugging Face's tokenizers
   */
  WordPieces(InputStream tokenizer) throws IOException {
    JsonNode pieces = new ObjectMapper().readTree(tokenizer).path("model").path("vocab");
    pieces.fields().forEachRemaining(e -> vocabulary.put(e.getKey(), e.getValue().asInt()));
    begin = number("[CLS]");
    end = number("[SEP]");
    unknown = number("[UNK]");
  }

  private int number(String piece) throws IOException {
    Integer number = vocabulary.get(piece);
    if (number == null) {
      throw new IOException("the vocabulary lacks " + piece);
    }
    return number;
  }

  /** The pieces between the marks of begin and end; what is beyond the limit is left out. */
  long[] of(String sentence) {
    List<Integer> pieces = new ArrayList<>();
    pieces.add(begin);
    int at = 0;
    while (at < sentence.length() && pieces.size() < MAX_PIECES - 1) {
      int next = at + 1;
      char c = sentence.charAt(at);
      if (isLatin(c)) {
        while (next < sentence.length() && isLatin(sentence.charAt(next))) {
          next++;
        }
        word(sentence.substring(at, Math.min(next, at + MAX_WORD_CHARS)), pieces);
      } else if (!Character.isWhitespace(c)) {
        pieces.add(vocabulary.getOrDefault(sentence.substring(at, next), unknown));
      }
      at = next;
    }
    List<Integer> kept = pieces.subList(0, Math.min(pieces.size(), MAX_PIECES - 1));
    long[] numbers = new long[kept.size() + 1];
    for (int i = 0; i < kept.size(); i++) {
      numbers[i] = kept.get(i);
    }
    numbers[kept.size()] = end;
    return numbers;
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  private void word(String word, List<Integer> pieces) {
    List<Integer> found = new ArrayList<>();
    for (int from = 0; from < word.length(); ) {
      int to = word.length();
      Integer piece = null;
      while (to > from && piece == null) {
        piece = vocabulary.get((from == 0 ? "" : INSIDE) + word.substring(from, to));
        to -= piece == null ? 1 : 0;
      }
      if (piece == null) {
        pieces.add(unknown);
        return;
      }
      found.add(piece);
      from = to;
    }
    pieces.addAll(found);
  }
}
