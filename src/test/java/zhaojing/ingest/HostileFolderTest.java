package zhaojing.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nothing vanishes: every hurt file is read or has its issue, and none harms another. */
class HostileFolderTest {
  private static final long SEED = 20140308;
  private static final int FILES = 360;

  @TempDir Path temp;

  @Test
  @Timeout(180)
  void everyHurtFileIsAccountedFor() throws Exception {
    Map<String, byte[]> files = new HostileFiles(SEED).make(FILES);
    Object[] packed = new Object[200];
    int i = 0;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      IntakeFixture.put(temp.resolve("in").resolve(file.getKey()), file.getValue());
      if (i < packed.length && !file.getKey().endsWith(".zip")) {
        packed[i++] = file.getKey();
        packed[i++] = file.getValue();
      }
    }
    IntakeFixture.put(temp.resolve("in/包.zip"), IntakeFixture.zip(StandardCharsets.UTF_8, packed));
    long start = System.nanoTime();
    List<Received> received = receive(Isolation.PROCESS, 2);
    long millis = (System.nanoTime() - start) / 1_000_000;

    Set<String> handedIn = new TreeSet<>(files.keySet());
    handedIn.add("包.zip");
    assertEquals(
        handedIn,
        received.stream()
            .map(r -> r.path().split("!/")[0])
            .collect(Collectors.toCollection(TreeSet::new)));
    assertEquals(
        packed.length / 2, received.stream().filter(r -> r.path().startsWith("包.zip!/")).count());
    Map<String, Integer> account = new TreeMap<>();
    for (Received one : received) {
      String code = one instanceof ReceivedText ? "read" : ((ReceivedNothing) one).issue().code();
      account.merge(code, 1, Integer::sum);
    }
    Files.writeString(
        Path.of("target", "hostile-folder.txt"),
        "seed %d: %d received in %d ms: %s%n".formatted(SEED, received.size(), millis, account));
    assertFalse(account.containsKey("TIMEOUT"), "hangs: " + account);
    assertTrue(account.get("read") > 50 && account.get("DAMAGED") > 50, account.toString());
    assertEquals(receive(Isolation.THREAD, 1), received, "the same without children, one by one");
  }

  private List<Received> receive(Isolation isolation, int threads) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try (Intake intake = new Intake(ReadLimits.DEFAULT, UnitRule.FIRST_FOLDER, isolation)) {
      List<Future<List<Received>>> futures = new ArrayList<>();
      for (InputFile file : intake.list(List.of(temp.resolve("in")))) {
        futures.add(pool.submit(() -> intake.read(file)));
      }
      List<Received> received = new ArrayList<>();
      for (Future<List<Received>> future : futures) {
        received.addAll(future.get());
      }
      return received;
    } finally {
      pool.shutdownNow();
    }
  }
}
