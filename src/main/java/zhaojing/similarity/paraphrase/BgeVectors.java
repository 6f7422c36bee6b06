package zhaojing.similarity.paraphrase;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/**
 * Vectors of bge-small-zh-v1.5 (quantised, 512 numbers; MIT), run by onnxruntime. One sentence at a
 * time on one thread: in a padded batch the quantised network gives slightly other numbers. Safe
 * for many threads; lives as long as the process.
 */
public final class BgeVectors implements SentenceVectors {
  private static final String NETWORK = "/bge-small-zh-v1.5-q.onnx";
  private static final String VOCABULARY = "/bge-small-zh-v1.5-q-tokenizer.json";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces;

  /**
   * @throws IOException when this machine can't run it
   */
  public BgeVectors() throws IOException {
    try (InputStream network = BgeVectors.class.getResourceAsStream(NETWORK);
        InputStream vocabulary = BgeVectors.class.getResourceAsStream(VOCABULARY);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      if (network == null || vocabulary == null) {
        throw new IOException("the network of sentence vectors is not on the class path");
      }
      environment = OrtEnvironment.getEnvironment();
      environment.setTelemetry(false);
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      session = environment.createSession(network.readAllBytes(), options);
      pieces = new WordPieces(vocabulary);
    } catch (OrtException | RuntimeException | LinkageError e) {
      throw new IOException("onnxruntime does not run here: " + e.getMessage(), e);
    }
  }

  @Override
  public float[] of(String sentence) {
    long[] ids = pieces.of(sentence);
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    long[] shape = {1, ids.length};
    try (OnnxTensor words = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", words, "attention_mask", mask, "token_type_ids", types))) {
      OnnxTensor output = (OnnxTensor) result.get(0);
      int size = (int) output.getInfo().getShape()[2];
      FloatBuffer numbers = output.getFloatBuffer();
      float[] first = new float[size];
      numbers.get(first);
      return normalised(first);
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }

  private static float[] normalised(float[] vector) {
    double sum = 0;
    for (float x : vector) {
      sum += x * x;
    }
    float length = (float) Math.sqrt(sum);
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= length;
    }
    return vector;
  }
}
