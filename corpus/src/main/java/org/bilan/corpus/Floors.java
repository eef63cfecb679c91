package org.bilan.corpus;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The measures that a build must reach on a corpus, with the hash of the corpus that they were
 * measured on.
 *
 * <p>The file is written by the gate, never by hand: its seal is a hash of its other lines, so that
 * a floor is not lowered by a careless edit.
 */
public final class Floors {

  private static final String CORPUS = "corpus.sha256";
  private static final String SEAL = "seal.sha256";

  private final SortedMap<String, String> entries;

  private Floors(SortedMap<String, String> entries) {
    this.entries = Collections.unmodifiableSortedMap(entries);
  }

  /**
   * Floors a little under the measured figures.
   *
   * @param slack how far under the measured figure a floor is set: so little less is no alarm
   */
  public static Floors under(
      SortedMap<String, Double> figures, BigDecimal slack, String corpusHash) {
    SortedMap<String, String> entries = new TreeMap<>();
    figures.forEach((name, figure) -> entries.put(name, floor(figure, slack)));
    entries.put(CORPUS, corpusHash);
    return new Floors(entries);
  }

  /** Reads a file of floors; one without its seal reads as well and is refused by the check. */
  public static Floors read(Path file) throws IOException {
    SortedMap<String, String> entries = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      int equals = line.indexOf('=');
      if (!line.startsWith("#") && equals > 0) {
        entries.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
      }
    }
    return new Floors(entries);
  }

  /** Writes the floors and their seal. */
  public void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("# Written by the gate; CONTRIBUTING.md says how to change it.\n");
    unsealed(entries).forEach((name, value) -> text.append(name + "=" + value + "\n"));
    text.append(SEAL + "=" + seal(entries) + "\n");
    Files.writeString(file, text);
  }

  /** What is wrong with the measured figures or with this file; nothing where all is well. */
  public List<String> faults(SortedMap<String, Double> figures, String corpusHash) {
    List<String> faults = new ArrayList<>();
    if (!seal(entries).equals(entries.get(SEAL))) {
      faults.add("the floors were edited by hand");
    }
    if (!corpusHash.equals(entries.get(CORPUS))) {
      faults.add("the corpus is not the one that the floors were measured on");
    }
    figures.forEach(
        (name, figure) -> {
          String floor = entries.get(name);
          if (floor == null) {
            faults.add(name + " has no floor");
          } else if (new BigDecimal(figure).compareTo(new BigDecimal(floor)) < 0) {
            faults.add(
                name
                    + " is "
                    + new BigDecimal(figure).setScale(4, RoundingMode.DOWN)
                    + ", under its floor "
                    + floor);
          }
        });
    return faults;
  }

  /** These floors where they are higher than the others, the others where those are. */
  public Floors raisedTo(Floors others) {
    SortedMap<String, String> higher = new TreeMap<>(others.entries);
    unsealed(entries)
        .forEach(
            (name, value) -> {
              if (!name.equals(CORPUS)) {
                higher.merge(
                    name,
                    value,
                    (a, b) -> new BigDecimal(a).compareTo(new BigDecimal(b)) >= 0 ? a : b);
              }
            });
    return new Floors(higher);
  }

  /** The hash of all files under a folder: their relative names and contents, in order. */
  public static String hash(Path folder) throws IOException {
    MessageDigest digest = sha256();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (name.contains("/")) {
          digest.update((name + "\0").getBytes(StandardCharsets.UTF_8));
          digest.update(Files.readAllBytes(file));
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String floor(double figure, BigDecimal slack) {
    return new BigDecimal(figure)
        .subtract(slack)
        .max(BigDecimal.ZERO)
        .setScale(3, RoundingMode.DOWN)
        .toPlainString();
  }

  private static SortedMap<String, String> unsealed(SortedMap<String, String> entries) {
    SortedMap<String, String> rest = new TreeMap<>(entries);
    rest.remove(SEAL);
    return rest;
  }

  private static String seal(SortedMap<String, String> entries) {
    return HexFormat.of()
        .formatHex(sha256().digest(unsealed(entries).toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
