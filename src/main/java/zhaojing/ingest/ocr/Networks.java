package zhaojing.ingest.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.util.Map;

/**
 * The two networks of PP-OCRv4 (mobile, Chinese and English; Apache-2.0), run by onnxruntime on one
 * thread, so that the same picture gives the same numbers. Safe for many threads; lives as long as
 * the process.
 */
final class Networks {
  private static final String FOLDER = "/models/";
  private static final int CHANNELS = 3;

  private final OrtEnvironment environment;
  private final OrtSession detection;
  private final OrtSession recognition;

  /**
   * Puts onnxruntime's libraries into the folder for temporary files, as that library does.
   *
   * @throws IOException when this machine can't run it
   */
  Networks() throws IOException {
    try {
      environment = OrtEnvironment.getEnvironment();
      // On Windows it would tell the system's own log of events.
      environment.setTelemetry(false);
      detection = session("ch_PP-OCRv4_det_infer.onnx");
      recognition = session("ch_PP-OCRv4_rec_infer.onnx");
    } catch (OrtException | RuntimeException | LinkageError e) {
      throw new IOException("onnxruntime does not run here: " + e.getMessage(), e);
    }
  }

  static String version() {
    return "PP-OCRv4 onnxruntime " + OrtEnvironment.getEnvironment().getVersion();
  }

  /** How likely each pixel belongs to a line of print, row by row, of the input's size. */
  float[] lines(float[] pixels, int width, int height) throws IOException {
    return run(detection, pixels, width, height);
  }

  /** How likely each character stands at each step from left to right, step by step. */
  float[] characters(float[] pixels, int width, int height) throws IOException {
    return run(recognition, pixels, width, height);
  }

  private float[] run(OrtSession session, float[] grey, int width, int height) throws IOException {
    // Trained on colours; grey is the same in all three.
    FloatBuffer pixels = FloatBuffer.allocate(CHANNELS * grey.length);
    for (int i = 0; i < CHANNELS; i++) {
      pixels.put(grey);
    }
    long[] shape = {1, CHANNELS, height, width};
    try (OnnxTensor input = OnnxTensor.createTensor(environment, pixels.flip(), shape);
        OrtSession.Result result = session.run(Map.of("x", input))) {
      FloatBuffer output = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[] numbers = new float[output.remaining()];
      output.get(numbers);
      return numbers;
    } catch (OrtException e) {
      throw new IOException(e);
    }
  }

  private OrtSession session(String model) throws OrtException, IOException {
    try (InputStream in = Networks.class.getResourceAsStream(FOLDER + model);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      if (in == null) {
        throw new IOException("no " + model);
      }
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      // Pages differ in size: memory kept for one would not fit the next.
      options.setMemoryPatternOptimization(false);
      options.setCPUArenaAllocator(false);
      return environment.createSession(in.readAllBytes(), options);
    }
  }
}
