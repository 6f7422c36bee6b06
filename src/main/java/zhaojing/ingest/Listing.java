package zhaojing.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zhaojing.ingest.issue.Problem;
import zhaojing.model.InputIssue;

/** The files found so far, each under a path of its own. */
final class Listing {
  private final UnitRule unitRule;
  private final List<InputFile> files = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  /** To be told with the next file that can be read. */
  private final List<InputIssue> notes = new ArrayList<>();

  Listing(UnitRule unitRule) {
    this.unitRule = unitRule;
  }

  void present(Place place, String name, InputFile.Bytes bytes) {
    String path = unique(place.path(name));
    files.add(new InputFile.Present(path, unitRule.unit(place.folders()), bytes, notes));
    notes.clear();
  }

  /** Something about an archive that keeps none of its files from being read. */
  void note(InputIssue issue) {
    notes.add(issue);
  }

  /** The archive has ended; there was no file to tell a note with. */
  void forgetNotes() {
    notes.clear();
  }

  void reject(Place place, String name, Problem problem, String detail) {
    String path = unique(place.path(name));
    files.add(new InputFile.Rejected(path, unitRule.unit(place.folders()), problem, detail));
  }

  List<InputFile> sorted() {
    return files.stream().sorted().toList();
  }

  /** An archive may hold one name twice, and cleaning may make names alike. */
  private String unique(String path) {
    String candidate = path;
    for (int i = 2; !taken.add(candidate); i++) {
      int dot = path.lastIndexOf('.');
      boolean extension = dot > path.lastIndexOf('/') + 1;
      candidate =
          extension ? path.substring(0, dot) + "#" + i + path.substring(dot) : path + "#" + i;
    }
    return candidate;
  }
}
