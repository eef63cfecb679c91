package org.bilan.lang;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.TreeMap;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * The n-gram model of OpenNLP for a hundred languages. The resource {@link #NAME} names the model's
 * own resource; both may be missing. The model (10.6 MB) is loaded when it is first asked and then
 * kept. OpenNLP's detector is not thread-safe, so each question has its own over the shared model.
 */
final class NgramLanguages {

  /** The resource that names the model. */
  static final String NAME = "META-INF/bilan/language-model";

  private final Optional<URL> model;
  private final Object lock = new Object();
  private volatile Optional<LanguageDetectorModel> loaded = Optional.empty();
  private final Map<String, String> codes = new HashMap<>();

  private NgramLanguages(Optional<URL> model) {
    this.model = model;
    for (String code : Locale.getISOLanguages()) {
      try {
        Locale locale = new Locale.Builder().setLanguage(code).build();
        codes.put(locale.getISO3Language(), locale.getLanguage());
      } catch (MissingResourceException withoutLongCode) {
        codes.put(code, code);
      }
    }
  }

  /**
   * The model that a class loader sees.
   *
   * @throws PackException if a model is named but cannot be found
   */
  static NgramLanguages of(ClassLoader loader) {
    try (InputStream in = loader.getResourceAsStream(NAME)) {
      if (in == null) {
        return new NgramLanguages(Optional.empty());
      }
      String path = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      return new NgramLanguages(Optional.ofNullable(loader.getResource(path)));
    } catch (IOException fault) {
      throw new PackException(NAME, 0, fault.getMessage(), fault);
    }
  }

  /**
   * The probability of each language, by ISO 639-1 code where there is one; empty without model.
   */
  Map<String, Double> probabilities(String text) {
    Map<String, Double> probabilities = new TreeMap<>();
    if (model.isPresent()) {
      for (Language each : new LanguageDetectorME(load(model.get())).predictLanguages(text)) {
        String code = codes.getOrDefault(each.getLang(), each.getLang());
        probabilities.merge(code, each.getConfidence(), Double::sum);
      }
    }
    return probabilities;
  }

  private LanguageDetectorModel load(URL url) {
    synchronized (lock) {
      if (loaded.isEmpty()) {
        try (InputStream in = url.openStream()) {
          loaded = Optional.of(new LanguageDetectorModel(in));
        } catch (IOException fault) {
          throw new PackException(url.toString(), 0, fault.getMessage(), fault);
        }
      }
      return loaded.get();
    }
  }
}
