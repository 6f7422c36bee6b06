package zhaojing.pipeline;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhaojing.evaluate.LabelledFile;
import zhaojing.model.Metadata;
import zhaojing.model.Source;
import zhaojing.model.SubmissionId;
import zhaojing.model.UnitId;
import zhaojing.similarity.paraphrase.BgeVectors;
import zhaojing.similarity.paraphrase.ContentSentence;
import zhaojing.similarity.paraphrase.ParaphraseText;

/**
 * Makes {@code models/paraphrase/background.bin} anew: {@code BackgroundWriter
 * corpus/labelled/train models/paraphrase/background.bin}. No test.
 */
final class BackgroundWriter {
  private static final int MAX_SENTENCES = 16;

  private BackgroundWriter() {}

  public static void main(String[] args) throws IOException {
    ReadText.Readers readers =
        Knowledge.of(Models.bundled(), ReviewSettings.DEFAULT_CAMPAIGN).readers();
    List<Path> files;
    try (Stream<Path> list = Files.list(Path.of(args[0]))) {
      files = list.sorted().toList();
    }
    List<List<ContentSentence>> texts = new ArrayList<>();
    for (int i = 0; i < files.size(); i += 2) {
      texts.add(some(sentences(readers, LabelledFile.read(files.get(i)).text())));
    }
    BgeVectors network = new BgeVectors();
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(args[1]))))) {
      out.writeInt(texts.size());
      out.writeInt(network.of("").length);
      for (List<ContentSentence> text : texts) {
        out.writeInt(text.size());
        for (ContentSentence sentence : text) {
          write(network.of(sentence.text()), out);
        }
        for (ContentSentence sentence : text) {
          write(network.of(sentence.withNext()), out);
        }
      }
    }
  }

  private static List<ContentSentence> sentences(ReadText.Readers readers, String text) {
    SubmissionId id = new SubmissionId("s0001");
    Source source = new Source("s0001", "text/plain", "", Metadata.NONE, Optional.empty());
    ReadText read =
        readers.read(
            new InputText(
                id, new UnitId("unit"), Optional.empty(), "s0001", source, text, List.of()));
    return ParaphraseText.of(read.compared(), read.reading(), read.sentences()).sentences();
  }

  /** Spread evenly over the text. */
  private static List<ContentSentence> some(List<ContentSentence> all) {
    List<ContentSentence> some = new ArrayList<>();
    int count = Math.min(MAX_SENTENCES, all.size());
    for (int i = 0; i < count; i++) {
      some.add(all.get(count == 1 ? 0 : i * (all.size() - 1) / (count - 1)));
    }
    return some;
  }

  private static void write(float[] vector, DataOutputStream out) throws IOException {
    float most = 0;
    for (float x : vector) {
      most = Math.max(most, Math.abs(x));
    }
    float factor = most / Byte.MAX_VALUE;
    out.writeFloat(factor);
    for (float x : vector) {
      out.writeByte(Math.round(x / factor));
    }
  }
}
