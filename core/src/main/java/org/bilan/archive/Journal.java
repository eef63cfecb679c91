package org.bilan.archive;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The memory of a scan across kills: which documents are done, and how long the output was when
 * they were safe.
 *
 * <p>A text file of lines. The first says what output it belongs to; {@code + key origin} notes a
 * document; {@code = length checksum} acknowledges the notes since the last such line and gives the
 * length of the output. Notes after the last sound acknowledgement are dropped when the file is
 * opened again, so a kill at any moment leaves a state that a scan can go on from. Not thread-safe.
 */
final class Journal implements Closeable {

  private static final String MAGIC = "bilan-scan 1 ";

  private final FileChannel channel;
  private final Set<DocumentKey> done;
  private final StringBuilder notes = new StringBuilder();
  private long outputLength;

  private Journal(FileChannel channel, Set<DocumentKey> done, long outputLength) {
    this.channel = channel;
    this.done = done;
    this.outputLength = outputLength;
  }

  /** Starts an empty journal over whatever was there. */
  static Journal create(Path file, String output) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING);
    Journal journal = new Journal(channel, new HashSet<>(), 0);
    journal.write(MAGIC + escaped(output) + "\n");
    return journal;
  }

  /**
   * Opens a journal that an earlier run left, or creates one if there is none.
   *
   * @throws IOException if the file is no journal or belongs to another output
   */
  static Journal resume(Path file, String output) throws IOException {
    if (!Files.exists(file)) {
      return create(file, output);
    }
    State state = new State();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      String first = lines.readLine();
      if (first == null || Files.size(file) < State.bytes(first)) {
        return create(file, output);
      }
      if (!first.startsWith(MAGIC)) {
        throw new IOException(file + " is not the journal of a scan");
      }
      if (!first.equals(MAGIC + escaped(output))) {
        throw new IOException(
            file + " belongs to the output " + first.substring(MAGIC.length()) + ", not " + output);
      }
      state.start(first);
      String line = lines.readLine();
      while (line != null && state.take(line)) {
        line = lines.readLine();
      }
    }
    FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
    Journal journal = new Journal(channel, state.done, state.outputLength);
    if (state.sound > channel.size()) {
      channel.position(channel.size());
      journal.write("\n");
    }
    channel.truncate(state.sound);
    channel.position(state.sound);
    return journal;
  }

  /** Whether an earlier run has done the document. */
  boolean isDone(DocumentKey key) {
    return done.contains(key);
  }

  /** How many documents earlier runs have done. */
  int size() {
    return done.size();
  }

  /** The length of the output at the last acknowledgement, in bytes. */
  long outputLength() {
    return outputLength;
  }

  /** Notes a document; it counts from the next acknowledgement on. */
  void note(DocumentKey key, String origin) {
    notes.append("+ ").append(key).append(' ').append(escaped(origin)).append('\n');
  }

  /** Acknowledges all notes: their results are safe, the output that long. */
  void acknowledge(long length) throws IOException {
    String block = notes.toString();
    write(block + "= " + length + " " + checksum(block + length) + "\n");
    channel.force(false);
    notes.setLength(0);
    outputLength = length;
  }

  private void write(String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private static String checksum(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(crc.getValue());
  }

  /** Keeps an origin on one line; lone surrogates would change in UTF-8. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c != 0x7F && !Character.isSurrogate(c);
      out.append(plain ? c : '?');
    }
    return out.toString();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** Reads the lines of a journal up to the first that is unsound. */
  private static final class State {

    private static final int KEY_START = 2;
    private static final int KEY_END = KEY_START + 32;

    private final Set<DocumentKey> done = new HashSet<>();
    private final List<DocumentKey> pending = new ArrayList<>();
    private final StringBuilder block = new StringBuilder();
    private long position;
    private long sound;
    private long outputLength;

    void start(String line) {
      position = bytes(line);
      sound = position;
    }

    boolean take(String line) {
      position += bytes(line);
      if (line.startsWith("+ ") && line.length() > KEY_END) {
        block.append(line).append('\n');
        try {
          pending.add(DocumentKey.parse(line.substring(KEY_START, KEY_END)));
          return true;
        } catch (IllegalArgumentException e) {
          return false;
        }
      }
      String[] parts = line.split(" ", -1);
      if (parts.length != 3 || !parts[0].equals("=")) {
        return false;
      }
      if (!checksum(block + parts[1]).equals(parts[2])) {
        return false;
      }
      done.addAll(pending);
      pending.clear();
      block.setLength(0);
      outputLength = Long.parseLong(parts[1]);
      sound = position;
      return true;
    }

    private static long bytes(String line) {
      return line.getBytes(StandardCharsets.UTF_8).length + 1L;
    }
  }
}
