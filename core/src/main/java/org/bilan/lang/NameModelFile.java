package org.bilan.lang;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The file of a pack's name model, read whole when it is first asked for. Thread-safe. */
final class NameModelFile {

  private final PackFiles files;
  private final String path;
  private final String name;
  private final List<String> types;
  private final Object lock = new Object();
  private volatile Optional<NameModel> loaded = Optional.empty();

  /**
   * Reads the head of the file.
   *
   * @param name its name, for messages
   * @throws PackException if the file is missing or its head is broken
   */
  NameModelFile(PackFiles files, String path, String name) {
    this.files = files;
    this.path = path;
    this.name = name;
    try (InputStream in = open()) {
      types = NameModel.types(in, name);
    } catch (IOException fault) {
      throw new PackException(name, 0, fault.getMessage(), fault);
    }
  }

  /** The types of names that the model knows. */
  List<String> types() {
    return types;
  }

  /**
   * The model.
   *
   * @throws PackException if the file is broken
   */
  NameModel model() {
    Optional<NameModel> model = loaded;
    if (model.isEmpty()) {
      synchronized (lock) {
        if (loaded.isEmpty()) {
          try (InputStream in = open()) {
            loaded = Optional.of(NameModel.read(in, name));
          } catch (IOException fault) {
            throw new PackException(name, 0, fault.getMessage(), fault);
          }
        }
        model = loaded;
      }
    }
    return model.get();
  }

  private InputStream open() throws IOException {
    return files
        .open(path)
        .orElseThrow(() -> new PackException(name, 0, "the pack has no such file"));
  }
}
