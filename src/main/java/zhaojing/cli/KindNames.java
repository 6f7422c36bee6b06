package zhaojing.cli;

import java.util.Arrays;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import zhaojing.model.LibraryKind;

/** Kinds by the words of the data files. */
final class KindNames implements ITypeConverter<LibraryKind>, Iterable<String> {
  @Override
  public LibraryKind convert(String value) {
    return LibraryKind.of(value).orElseThrow(() -> new TypeConversionException(value));
  }

  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(LibraryKind.values()).map(LibraryKind::id).iterator();
  }
}
