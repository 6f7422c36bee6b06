package zhaojing.similarity.paraphrase;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Vectors of sentences of the genre that come with the program, so that even two texts alone are
 * seen against what others write: {@code models/paraphrase/background.bin}, from every second essay
 * of corpus/labelled/train, up to 16 content sentences each.
 *
 * <p>The file, big-endian: texts and dimensions as int; for each text the number of its sentences,
 * then the vectors of each, then those of each with the next one. A vector is a factor as float and
 * a signed byte for each dimension.
 */
final class GenreVectors {
  private static final String FILE = "/models/paraphrase/background.bin";

  private GenreVectors() {}

  static List<TextVectors> read() {
    try (InputStream file = GenreVectors.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IOException(FILE + " is not on the class path");
      }
      DataInputStream in = new DataInputStream(new BufferedInputStream(file));
      int count = in.readInt();
      int dimensions = in.readInt();
      List<TextVectors> texts = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int sentences = in.readInt();
        float[][] one = vectors(in, sentences, dimensions);
        texts.add(new TextVectors(one, vectors(in, sentences, dimensions)));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static float[][] vectors(DataInputStream in, int count, int dimensions)
      throws IOException {
    float[][] vectors = new float[count][dimensions];
    for (float[] vector : vectors) {
      float factor = in.readFloat();
      for (int d = 0; d < dimensions; d++) {
        vector[d] = factor * in.readByte();
      }
    }
    return vectors;
  }
}
