package org.bilan.lang;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The columns of a gazetteer file. */
final class GazetteerTables {
  private static final int MAX_BODY = 1 << 28;

  final List<String> languages;
  final List<String> countryCodes;
  final int size;
  final byte[] kinds;
  final short[] countries;
  final int[] containers;
  final int[] lats;
  final int[] lons;
  final int[] populations;
  final int[] geonameIds;
  final PackedStrings codes;
  final List<PackedStrings> names;
  final NameAutomaton automaton;

  /** For each key the position of its first bearer in {@link #bearers}, and one end more. */
  final int[] starts;

  /** Place number times four, plus {@link Gazetteer#ALTERNATE} and {@link Gazetteer#ACRONYM}. */
  final int[] bearers;

  private GazetteerTables(PackedInput in) {
    languages = strings(in);
    countryCodes = strings(in);
    size = in.size();
    kinds = in.bytes(size);
    int[] numbers = in.numbers(size, countryCodes.size() + 1);
    countries = new short[size];
    containers = in.numbers(size, size);
    for (int i = 0; i < size; i++) {
      countries[i] = (short) numbers[i];
      if (containers[i] > i) {
        throw new IllegalArgumentException("place " + i + " lies in a later one");
      }
      containers[i]--;
    }
    lats = new int[size];
    for (int i = 0; i < size; i++) {
      lats[i] = in.three();
    }
    lons = new int[size];
    for (int i = 0; i < size; i++) {
      lons[i] = in.three();
    }
    populations = in.numbers(size, Integer.MAX_VALUE);
    geonameIds = in.numbers(size, Integer.MAX_VALUE);
    codes = PackedStrings.read(in, size);
    List<PackedStrings> columns = new ArrayList<>();
    for (int i = 0; i < languages.size(); i++) {
      columns.add(PackedStrings.read(in, size));
    }
    names = List.copyOf(columns);
    automaton = automaton(in);
    int[] counts = in.numbers(automaton.keys(), size + 1);
    starts = new int[counts.length + 1];
    for (int key = 0; key < counts.length; key++) {
      starts[key + 1] = Math.addExact(starts[key], counts[key]);
    }
    if (starts[counts.length] > in.length()) {
      throw new IllegalArgumentException("more bearers than bytes");
    }
    bearers = in.numbers(starts[counts.length], 4 * Math.max(1, size));
    for (int key = 0; key < counts.length; key++) {
      int place = 0;
      for (int i = starts[key]; i < starts[key + 1]; i++) {
        place += bearers[i] >>> 2;
        if (place >= size) {
          throw new IllegalArgumentException("no place " + place);
        }
        bearers[i] = place << 2 | bearers[i] & 3;
      }
    }
    if (!in.atEnd()) {
      throw new IllegalArgumentException("bytes after the end");
    }
  }

  private static List<String> strings(PackedInput in) {
    int count = in.size();
    PackedStrings packed = PackedStrings.read(in, count);
    List<String> strings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      strings.add(packed.get(i));
    }
    return List.copyOf(strings);
  }

  private static NameAutomaton automaton(PackedInput in) {
    int[] arcs = new int[in.below(NameAutomaton.MAX_ARCS + 1)];
    int root = in.below(Math.max(1, arcs.length));
    int count = Math.max(0, arcs.length - 1);
    byte[] labels = in.bytes(count);
    byte[] ends = in.bytes(count);
    int[] back = in.numbers(count, Math.max(1, arcs.length));
    for (int arc = 1; arc < arcs.length; arc++) {
      if (back[arc - 1] > arc) {
        throw new IllegalArgumentException("arc " + arc + " leads before the first");
      }
      int target = back[arc - 1] == 0 ? 0 : arc - back[arc - 1];
      arcs[arc] = labels[arc - 1] << 24 | (ends[arc - 1] & 3) << 22 | target;
    }
    return new NameAutomaton(arcs, root);
  }

  /**
   * Reads a file whole.
   *
   * @throws PackException if it is not a gazetteer; the message names the file and the byte
   */
  static GazetteerTables read(InputStream stream, String file) throws IOException {
    byte[] bytes = stream.readAllBytes();
    int head = Gazetteer.MAGIC.length();
    String magic = new String(bytes, 0, Math.min(head, bytes.length), StandardCharsets.US_ASCII);
    if (!magic.equals(Gazetteer.MAGIC) || bytes.length < head + 8) {
      throw broken(file, 0, "not a gazetteer of this version");
    }
    PackedInput in = new PackedInput(body(bytes, head, file));
    try {
      return new GazetteerTables(in);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw broken(file, in.position(), "body broken: " + e.getMessage());
    }
  }

  private static byte[] body(byte[] bytes, int head, String file) {
    int length = fourBytes(bytes, head);
    if (length < 0 || length > MAX_BODY) {
      throw broken(file, head, "impossible length " + length);
    }
    byte[] body = new byte[length];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, head + 8, bytes.length - head - 8);
      int filled = inflater.inflate(body);
      if (filled != length || inflater.inflate(new byte[1]) != 0 || !inflater.finished()) {
        throw broken(file, bytes.length, "ends too early or holds more than it says");
      }
    } catch (DataFormatException e) {
      throw broken(file, head + 8 + inflater.getBytesRead(), "not zlib data: " + e.getMessage());
    } finally {
      inflater.end();
    }
    CRC32 crc = new CRC32();
    crc.update(body);
    if ((int) crc.getValue() != fourBytes(bytes, head + 4)) {
      throw broken(file, head + 4, "checksum differs");
    }
    return body;
  }

  private static int fourBytes(byte[] bytes, int at) {
    return bytes[at] << 24
        | (bytes[at + 1] & 0xFF) << 16
        | (bytes[at + 2] & 0xFF) << 8
        | bytes[at + 3] & 0xFF;
  }

  private static PackException broken(String file, long offset, String message) {
    return new PackException(file, 0, "byte " + offset + ": " + message);
  }
}
