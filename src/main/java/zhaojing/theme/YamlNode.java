package zhaojing.theme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A node of a YAML file that knows where it stands, so that a fault can be told with its place. */
record YamlNode(String file, String path, JsonNode node) {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final int MAX_BYTES = 4 << 20;

  /**
   * @param file name for messages
   * @throws KnowledgeFileException when the stream cannot be read or holds no YAML mapping
   */
  static YamlNode read(String file, InputStream in) {
    try {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new KnowledgeFileException(file, "", "文件超过 4 MB");
      }
      JsonNode root = YAML.readTree(bytes);
      if (root == null || !root.isObject()) {
        throw new KnowledgeFileException(file, "", "不是“字段: 值”形式的 YAML");
      }
      return new YamlNode(file, "", root);
    } catch (JsonProcessingException e) {
      long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new KnowledgeFileException(
          file, "", "YAML 语法有误" + (line > 0 ? "，在第 " + line + " 行附近" : ""));
    } catch (IOException e) {
      throw new KnowledgeFileException(file, "", "读不出来");
    }
  }

  KnowledgeFileException fault(String fault) {
    return new KnowledgeFileException(file, path, fault);
  }

  /** The field's node; a missing field is a fault. */
  YamlNode need(String field) {
    YamlNode found = get(field);
    if (found.isMissing()) {
      throw found.fault("缺少");
    }
    return found;
  }

  YamlNode get(String field) {
    return new YamlNode(file, path.isEmpty() ? field : path + "." + field, node.path(field));
  }

  boolean isMissing() {
    return node.isMissingNode() || node.isNull();
  }

  /** A text that is not blank. */
  String text() {
    if ((!node.isTextual() && !node.isNumber()) || node.asText().isBlank()) {
      throw fault("应当是一段文字");
    }
    return node.asText();
  }

  double number() {
    if (!node.isNumber()) {
      throw fault("应当是一个数");
    }
    return node.asDouble();
  }

  /** The members of a list; none when the field is missing. */
  List<YamlNode> items() {
    if (isMissing()) {
      return List.of();
    }
    if (!node.isArray()) {
      throw fault("应当是一个列表");
    }
    List<YamlNode> items = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      items.add(new YamlNode(file, path + "[" + i + "]", node.get(i)));
    }
    return items;
  }

  /** Texts of a list; none when the field is missing. */
  List<String> texts() {
    return items().stream().map(YamlNode::text).toList();
  }

  /** The fields of a mapping in the file's order; none when it is missing. */
  Map<String, YamlNode> fields() {
    if (isMissing()) {
      return Map.of();
    }
    if (!node.isObject()) {
      throw fault("应当是“字段: 值”");
    }
    Map<String, YamlNode> fields = new LinkedHashMap<>();
    node.fieldNames().forEachRemaining(name -> fields.put(name, get(name)));
    return fields;
  }

  /** A misspelt field would be ignored in silence; this makes it a fault. */
  YamlNode allowing(Set<String> known) {
    for (YamlNode field : fields().values()) {
      if (!known.contains(field.path.substring(field.path.lastIndexOf('.') + 1))) {
        throw field.fault("没有这个字段");
      }
    }
    return this;
  }
}
