package zhaojing.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Password-protected docx and pdf for samples. Salts and keys are constants, so that the bytes are
 * the same at every run: this protects nothing.
 */
final class FixedEncryption {
  private FixedEncryption() {}

  /** The compound file in which Word keeps a protected {@code docx} ([MS-OFFCRYPTO]). */
  static byte[] docx(byte[] docx, String password) {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
      Encryptor encryptor = info.getEncryptor();
      encryptor.confirmPassword(
          password, fill(32, 1), fill(16, 2), fill(16, 3), fill(16, 4), fill(64, 5));
      try (OutputStream out = encryptor.getDataStream(file)) {
        out.write(docx);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      file.writeFilesystem(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("in memory", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the JDK lacks AES", e);
    }
  }

  /** The pdf with every object encrypted. */
  static byte[] pdf(byte[] pdf, String password) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy(password, password, new AccessPermission());
      // Longer keys mean AES, whose first block is random.
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      document.setDocumentId(2014L);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("in memory", e);
    }
  }

  private static byte[] fill(int length, int value) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }
}
