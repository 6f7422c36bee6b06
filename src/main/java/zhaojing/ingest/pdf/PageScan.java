package zhaojing.ingest.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Where a page's characters and horizontal lines stand. */
final class PageScan extends PDFTextStripper {
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private double pageHeight;
  private float penX;
  private float penY;

  private PageScan() {
    addOperator(new Pen("m"));
    addOperator(new Pen("l"));
    addOperator(new Pen("re"));
  }

  /** What stands on the page {@code number}, counted from 1. */
  static PageScan of(PDDocument pdf, int number) throws IOException {
    PageScan scan = new PageScan();
    scan.pageHeight = pdf.getPage(number - 1).getCropBox().getUpperRightY();
    scan.setStartPage(number);
    scan.setEndPage(number);
    scan.writeText(pdf, Writer.nullWriter());
    return scan;
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  List<Rule> rules() {
    return rules;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    double x = text.getX();
    glyphs.add(new Glyph(text.getUnicode(), x, x + text.getWidth(), text.getY(), size(text)));
  }

  /** The height of an em on the page; the font's size alone says little where all is scaled. */
  static double size(TextPosition text) {
    return Math.abs(text.getYScale());
  }

  private void rule(float fromX, float fromY, float toX, float toY) {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    var from = matrix.transformPoint(fromX, fromY);
    var to = matrix.transformPoint(toX, toY);
    double left = Math.min(from.getX(), to.getX());
    double right = Math.max(from.getX(), to.getX());
    if (right - left >= Rule.MIN_LENGTH && Math.abs(from.getY() - to.getY()) < 2) {
      rules.add(new Rule(left, right, Math.round(pageHeight - from.getY())));
    }
  }

  /** Follows the drawing of paths. */
  private final class Pen extends OperatorProcessor {
    private final String name;

    Pen(String name) {
      super(PageScan.this);
      this.name = name;
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      float[] numbers = new float[4];
      for (int i = 0; i < Math.min(numbers.length, operands.size()); i++) {
        numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
      }
      if (name.equals("re")) {
        float top = numbers[1] + numbers[3];
        rule(numbers[0], numbers[1], numbers[0] + numbers[2], numbers[1]);
        rule(numbers[0], top, numbers[0] + numbers[2], top);
        return;
      }
      if (name.equals("l")) {
        rule(penX, penY, numbers[0], numbers[1]);
      }
      penX = numbers[0];
      penY = numbers[1];
    }
  }
}
