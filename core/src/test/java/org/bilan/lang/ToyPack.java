package org.bilan.lang;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The pack of Xux, an invented language, from the test resources; and faulty variants of it. */
public final class ToyPack {

  /** Its code. */
  public static final String CODE = "xx";

  private ToyPack() {}

  /** The pack as it stands. */
  public static LanguagePack load() {
    return with(Map.of());
  }

  /** The pack with some files put in the place of its own. */
  static LanguagePack with(Map<String, String> files) {
    return PackReader.read(
        CODE,
        path ->
            files.containsKey(path)
                ? Optional.of(
                    new ByteArrayInputStream(files.get(path).getBytes(StandardCharsets.UTF_8)))
                : Optional.ofNullable(open(path)));
  }

  /** The text of one of its files. */
  static String text(String path) {
    try (InputStream in = open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new IllegalStateException(path, fault);
    }
  }

  private static InputStream open(String path) {
    return ToyPack.class.getResourceAsStream("/org/bilan/lang/" + CODE + "/" + path);
  }
}
