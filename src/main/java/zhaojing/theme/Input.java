package zhaojing.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Named features with their values, as a model reads them. Grows while it is put together. */
final class Input {
  private final List<String> names = new ArrayList<>();
  private float[] values = new float[64];

  static Input of(List<String> names) {
    Input input = new Input();
    names.forEach(input::add);
    return input;
  }

  Input add(String name) {
    return add(name, 1);
  }

  Input add(String name, double value) {
    if (names.size() == values.length) {
      values = Arrays.copyOf(values, values.length * 2);
    }
    values[names.size()] = (float) value;
    names.add(name);
    return this;
  }

  int size() {
    return names.size();
  }

  String name(int at) {
    return names.get(at);
  }

  float value(int at) {
    return values[at];
  }

  List<String> names() {
    return List.copyOf(names);
  }
}
