package zhaojing.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DoctorTest {
  @Test
  void everyPartIsLookedAtOnceAndWhatRunsTheseTestsIsThere() {
    List<Doctor.Result> results = Doctor.look().results();
    assertEquals(List.of(Doctor.Part.values()), results.stream().map(Doctor.Result::part).toList());
    Map<Doctor.Part, Doctor.Result> by =
        results.stream().collect(Collectors.toMap(Doctor.Result::part, Function.identity()));
    assertTrue(by.get(Doctor.Part.JAVA).ok());
    assertTrue(by.get(Doctor.Part.TEMP_FOLDER).ok());
    assertEquals(
        Path.of(System.getProperty("java.io.tmpdir")).toString(),
        by.get(Doctor.Part.TEMP_FOLDER).detail());
    // No Chinese data without a program to use it.
    assertTrue(by.get(Doctor.Part.OCR_ENGINE).ok() || !by.get(Doctor.Part.OCR_CHINESE).ok());
  }
}
