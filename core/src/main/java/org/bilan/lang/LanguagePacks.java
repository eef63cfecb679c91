package org.bilan.lang;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The language packs on a class path, by code. Packs name themselves in {@code
 * META-INF/bilan/packs}, a code a line; their files stand under {@code org/bilan/lang/<code>/}.
 * Immutable.
 */
public final class LanguagePacks {

  /** The resource that lists the codes of the packs of one jar. */
  public static final String LIST = "META-INF/bilan/packs";

  private static final String ROOT = "org/bilan/lang/";

  /** The resource that holds the gazetteer. */
  private static final String GAZETTEER = ROOT + "places/gazetteer.bin";

  private final Map<String, LanguagePack> packs;
  private final Optional<Gazetteer> gazetteer;

  private LanguagePacks(Map<String, LanguagePack> packs, Optional<Gazetteer> gazetteer) {
    this.packs = Collections.unmodifiableMap(new TreeMap<>(packs));
    this.gazetteer = gazetteer;
  }

  /** Some packs put together by hand. */
  public static LanguagePacks of(List<LanguagePack> packs) {
    Map<String, LanguagePack> byCode = new TreeMap<>();
    packs.forEach(pack -> byCode.put(pack.code(), pack));
    return new LanguagePacks(byCode, Optional.empty());
  }

  /**
   * Loads every pack that a class loader sees, side by side on the common pool.
   *
   * @throws PackException if a pack is broken or none is there
   */
  public static LanguagePacks load(ClassLoader loader) {
    Map<String, CompletableFuture<LanguagePack>> reading = new TreeMap<>();
    for (String code : codes(loader)) {
      reading.put(
          code,
          CompletableFuture.supplyAsync(
              () -> PackReader.read(code, path -> resource(loader, ROOT + code + "/" + path))));
    }
    Optional<Gazetteer> gazetteer = gazetteer(loader);
    Map<String, LanguagePack> packs = new TreeMap<>();
    reading.forEach((code, pack) -> packs.put(code, read(pack)));
    if (packs.isEmpty()) {
      throw new PackException(LIST, 0, "no language pack on the class path; add bilan-models");
    }
    return new LanguagePacks(packs, gazetteer);
  }

  /** These packs without the models that choose fields of claims: their rules decide alone. */
  public LanguagePacks withoutChoiceModels() {
    Map<String, LanguagePack> ruled = new TreeMap<>();
    packs.forEach((code, pack) -> ruled.put(code, pack.withoutChoiceModels()));
    return new LanguagePacks(ruled, gazetteer);
  }

  /** What a task read; its fault as the caller of the reader would have got it. */
  private static LanguagePack read(CompletableFuture<LanguagePack> task) {
    try {
      return task.join();
    } catch (CompletionException fault) {
      if (fault.getCause() instanceof PackException broken) {
        throw broken;
      }
      throw fault;
    }
  }

  private static Optional<Gazetteer> gazetteer(ClassLoader loader) {
    try {
      Optional<InputStream> in = resource(loader, GAZETTEER);
      if (in.isEmpty()) {
        return Optional.empty();
      }
      try (InputStream stream = in.get()) {
        return Optional.of(Gazetteer.read(stream, GAZETTEER));
      }
    } catch (IOException fault) {
      throw new PackException(GAZETTEER, 0, fault.getMessage(), fault);
    }
  }

  /**
   * One setting of every pack that a class loader sees, by code, where a pack has it. Reads the
   * settings alone, for users that need no more of the packs.
   *
   * @throws PackException if the settings of a pack cannot be read
   */
  public static Map<String, String> settings(ClassLoader loader, String key) {
    Map<String, String> values = new TreeMap<>();
    for (String code : codes(loader)) {
      Map<String, String> all =
          PackReader.settings(code, path -> resource(loader, ROOT + code + "/" + path));
      if (all.containsKey(key)) {
        values.put(code, all.get(key));
      }
    }
    return values;
  }

  private static TreeSet<String> codes(ClassLoader loader) {
    TreeSet<String> codes = new TreeSet<>();
    try {
      for (URL url : Collections.list(loader.getResources(LIST))) {
        try (BufferedReader reader =
            new BufferedReader(new InputStreamReader(url.openStream(), StandardCharsets.UTF_8))) {
          reader.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(codes::add);
        }
      }
    } catch (IOException fault) {
      throw new PackException(LIST, 0, fault.getMessage(), fault);
    }
    return codes;
  }

  private static Optional<InputStream> resource(ClassLoader loader, String path)
      throws IOException {
    URL url = loader.getResource(path);
    return url == null ? Optional.empty() : Optional.of(url.openStream());
  }

  /** The pack of a language, by ISO 639-1 code. */
  public Optional<LanguagePack> pack(String code) {
    return Optional.ofNullable(packs.get(code));
  }

  /** The gazetteer, if one is on the class path. */
  public Optional<Gazetteer> gazetteer() {
    return gazetteer;
  }

  /** All codes, sorted. */
  public List<String> codes() {
    return new ArrayList<>(packs.keySet());
  }

  /** All packs, by code. */
  public List<LanguagePack> all() {
    return new ArrayList<>(packs.values());
  }
}
