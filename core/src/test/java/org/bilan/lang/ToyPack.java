package org.bilan.lang;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Context;

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
    Map<String, byte[]> bytes = new HashMap<>();
    files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return withBytes(bytes);
  }

  /** The pack with a model of confidence that gives some signs a weight. */
  public static LanguagePack rating(Map<String, Double> weights) {
    String settings = text("pack.properties") + "\nchoice.confidence=confidence.bin\n";
    return withBytes(
        Map.of(
            "pack.properties",
            settings.getBytes(StandardCharsets.UTF_8),
            "confidence.bin",
            model(new TreeMap<>(weights))));
  }

  private static LanguagePack withBytes(Map<String, byte[]> files) {
    return PackReader.read(
        CODE,
        path ->
            files.containsKey(path)
                ? Optional.of(new ByteArrayInputStream(files.get(path)))
                : Optional.ofNullable(open(path)));
  }

  private static byte[] model(SortedMap<String, Double> weights) {
    Context[] contexts =
        weights.values().stream()
            .map(weight -> new Context(new int[] {0, 1}, new double[] {weight, 0}))
            .toArray(Context[]::new);
    QNModel model =
        new QNModel(
            contexts,
            weights.keySet().toArray(String[]::new),
            new String[] {ChoiceModel.RIGHT, ChoiceModel.WRONG});
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      new BinaryQNModelWriter(model, out).persist();
    } catch (IOException fault) {
      throw new IllegalStateException("an array takes all bytes", fault);
    }
    return bytes.toByteArray();
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
