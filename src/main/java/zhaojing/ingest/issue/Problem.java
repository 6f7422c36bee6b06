package zhaojing.ingest.issue;

import zhaojing.model.InputIssue;
import zhaojing.model.Status;

/**
 * A kind of trouble with one input: the stable code is the constant's name, the message says what
 * happened, the remedy what the person who collects the texts can do.
 */
public enum Problem {
  ENCRYPTED(Status.UNREADABLE, "文件设有密码，无法打开。", "请作者取消密码后重新报送。"),
  DAMAGED(Status.UNREADABLE, "文件已损坏或不完整，无法读取。", "请先试着用办公软件打开；打不开就请作者重新发送原件。"),
  NO_ACCESS(Status.UNREADABLE, "没有权限读取，或文件正被占用。", "请关闭正在打开它的程序，检查文件的读取权限后再运行。"),
  TOO_LARGE(Status.UNREADABLE, "文件超过大小上限（%s）。", "请压缩或删除其中的图片后重新报送，或在配置中调高上限。"),
  TIMEOUT(Status.UNREADABLE, "读取超过时限（%s），已放弃这一份。", "请用办公软件打开后另存为 docx 再报送。"),
  PARSER_CRASHED(
      Status.UNREADABLE,
      "读取这份文件的程序中途崩溃（%s），已跳过这一份，其他文件不受影响。",
      "请用办公软件打开后另存为 docx 再报送；打不开就请作者重新发送原件。"),
  OCR_CRASHED(
      Status.UNREADABLE, "是扫描件或图片，文字识别中途失败（%s），没有读出，其他文件不受影响。", "请作者报送 Word 文稿，或重新扫描、拍照后再报送。"),
  TOO_DEEP(Status.UNREADABLE, "压缩包套压缩包超过 %s 层，没有再往里读。", "请解压后放入文件夹再运行。"),
  SUSPICIOUS_ARCHIVE(Status.UNREADABLE, "文件展开后大得反常，为安全起见没有读取。", "请核实来源；确属正常材料的，请解压后放入文件夹再运行。"),
  TOO_NESTED(Status.UNREADABLE, "文件内部的格式一层套一层，深得反常，没有读完。", "请用办公软件打开，全选复制到新文档后另存为 docx 再报送。"),
  UNSAFE_MARKUP(
      Status.UNREADABLE,
      "文件里有会成倍展开或引用外部内容的代码（实体），为安全起见没有读取。",
      "请核实来源；确属正常材料的，请用办公软件打开后另存为 docx 再报送。"),
  TOO_MANY_ENTRIES(Status.UNREADABLE, "压缩包内文件超过 %s 个，其余没有读取。", "请分成几个压缩包，或解压后放入文件夹再运行。"),
  EMPTY_FILE(Status.EMPTY, "文件是空的（0 字节）。", "多半是传输中断，请作者重新发送。"),
  EMPTY_TEXT(Status.EMPTY, "文件里没有文字。", "请打开看一看：如果内容是图片或照片，请改报可编辑的文稿。"),
  TOO_MANY_ROWS(Status.UNREADABLE, "表格超过 %s 行，其余没有读取。", "请分成几个表格再运行。"),
  EMPTY_ARCHIVE(Status.EMPTY, "压缩包里没有文件。", "请核对后重新打包报送。"),
  NO_TEXT_LAYER(
      Status.EMPTY, "PDF 只有扫描图像，没有文字层。", "请作者报送原始的 Word 文稿；也可以装上文字识别程序再运行（见 zhaojing doctor）。"),
  SCAN_WITHOUT_TEXT(Status.EMPTY, "PDF 只有扫描图像，文字识别没有读出文字。", "请作者报送原始的 Word 文稿，或重新扫描得清楚些。"),
  PICTURE_UNREAD(
      Status.NOT_A_TEXT,
      "是图片，本机没有中文文字识别程序（OCR），没有读取。",
      "如果是拍下的文稿，请作者报送 Word 文稿，或装上识别程序再运行：Debian、Ubuntu 用 apt-get install tesseract-ocr"
          + " tesseract-ocr-chi-sim；Windows 安装 Tesseract（选中 Chinese Simplified）并把它的文件夹加进 PATH。"),
  PICTURE_FORMAT(
      Status.NOT_A_TEXT,
      "是 %s 图片，本程序读不了这种图片格式。",
      "如果是拍下的文稿，请转成 JPG 再运行：电脑上用看图软件打开后另存为 jpg；苹果手机可在“设置－相机－格式”中选“兼容性最佳”后重拍。也可以安装 heif-convert（见 zhaojing doctor），以后就能直接读。"),
  PICTURE_WITHOUT_TEXT(Status.NOT_A_TEXT, "图片里没有识别出成篇的文字。", "如果确是拍下的文稿，请重新拍清楚，或报送 Word 文稿。"),
  UNSUPPORTED(Status.NOT_A_TEXT, "不是可审阅的文稿（%s）。", "如果里面确有应审阅的文字，请另存为 docx、pdf 或 txt 后报送。"),
  ARCHIVE_UNSUPPORTED(Status.UNREADABLE, "暂不支持这种压缩格式（%s）。", "请解压后放入文件夹，或另存为 zip 再运行。"),
  ARCHIVE_MISNAMED(Status.UNREADABLE, "扩展名与内容不符：实际是 %s 压缩包，没有展开。", "请改正扩展名，或解压后放入文件夹再运行。"),
  NO_TEXT_COLUMN(
      Status.NOT_A_TEXT,
      "表格里没有成段的文字，也没有写明“正文”的一列。",
      "如果是一行一份的汇总表，请在表头写明“姓名”“单位”“正文”等列名后再运行；名册、统计表不用处理。"),
  COVER_LETTER(Status.NOT_A_TEXT, "邮件正文只有 %s 字，看作附言，不作为文稿；附件已另行列出。", "如果邮件正文就是应审阅的文字，请复制到文档里报送。"),
  JUNK_FILE(Status.NOT_A_TEXT, "从名称看是系统或办公软件自己留下的文件，没有打开。", "一般不用处理；如果其实是报送的文稿，请改一个普通的文件名再运行。"),
  SYMLINK(Status.NOT_A_TEXT, "是指向别处的快捷链接，没有跟随读取。", "请把链接所指的文件复制到文件夹里再运行。"),
  OCR(Status.REVIEWED, "%s由文字识别读出，平均置信度 %s%%，引用前请核对原件。", "置信度低、错字多的，请作者报送 Word 文稿。"),
  OCR_INCOMPLETE(Status.REVIEWED, "有 %s 页图像没有读出（超过页数或时间上限，或图像损坏）。", "请核对原件，或请作者报送 Word 文稿。"),
  OCR_BROKE_OFF(Status.REVIEWED, "文字识别中途失败（%s），图像页没有读。", "请核对原件，或请作者报送 Word 文稿。"),
  SCANNED_PAGES(
      Status.REVIEWED,
      "第 %s 页只有图像，没有文字层，这几页没有读。",
      "请作者报送原始的 Word 文稿；也可以装上文字识别程序再运行（见 zhaojing doctor）。"),
  TRUNCATED(Status.REVIEWED, "文字过长，只读取了前 %s 个字符。", "请确认这是一份个人材料；如果是汇编，请拆分后报送。"),
  BAD_CHARACTERS(Status.REVIEWED, "有 %s 处字符无法识别，已用“\uFFFD”代替。", "如果缺字较多，请作者用办公软件另存后重新报送。"),
  LAYERS_LEFT_OUT(Status.REVIEWED, "审阅的是接受全部修订后的正文；没有计入正文的有：%s。", "如果其中有应当审阅的内容，请作者定稿后重新报送。"),
  MISNAMED(Status.REVIEWED, "扩展名与内容不符：实际是 %s，已按实际格式读取。", "建议改正扩展名，以免别人打不开。");

  private final Status status;
  private final String message;
  private final String remedy;

  Problem(Status status, String message, String remedy) {
    this.status = status;
    this.message = message;
    this.remedy = remedy;
  }

  /** What the input becomes by this; {@link Status#REVIEWED} for a mere warning. */
  public Status status() {
    return status;
  }

  /**
   * The issue for one input.
   *
   * @param path as in {@link InputIssue#path()}
   * @param details fill the message's places in order
   */
  public InputIssue at(String path, Object... details) {
    return new InputIssue(path, name(), message.formatted(details), remedy);
  }
}
