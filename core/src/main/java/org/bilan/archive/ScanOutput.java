package org.bilan.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Where the bytes of a scan go; a file can be cut back to what a journal has acknowledged. */
final class ScanOutput implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final WritableByteChannel channel;
  private final Optional<FileChannel> file;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
  private long length;

  private ScanOutput(WritableByteChannel channel, Optional<FileChannel> file, long length) {
    this.channel = channel;
    this.file = file;
    this.length = length;
  }

  /** A stream, which is flushed but not closed. */
  static ScanOutput to(OutputStream out) {
    return new ScanOutput(Channels.newChannel(out), Optional.empty(), 0);
  }

  /**
   * A file of which the first {@code kept} bytes are kept.
   *
   * @throws IOException if it cannot be written or is shorter
   */
  static ScanOutput to(Path path, long kept) throws IOException {
    FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (file.size() < kept) {
      long size = file.size();
      file.close();
      throw new IOException(path + " has " + size + " bytes, but the journal acknowledges " + kept);
    }
    file.truncate(kept);
    file.position(kept);
    return new ScanOutput(file, Optional.of(file), kept);
  }

  /** Bytes written so far, those kept included. */
  long length() {
    return length;
  }

  void write(byte[] bytes) throws IOException {
    length += bytes.length;
    if (bytes.length > buffer.remaining()) {
      drain();
    }
    if (bytes.length > buffer.remaining()) {
      write(ByteBuffer.wrap(bytes));
    } else {
      buffer.put(bytes);
    }
  }

  /** Makes what was written outlive a crash, if it is a file. */
  void force() throws IOException {
    drain();
    if (file.isPresent()) {
      file.get().force(false);
    }
  }

  private void drain() throws IOException {
    buffer.flip();
    write(buffer);
    buffer.clear();
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    drain();
    if (file.isPresent()) {
      file.get().close();
    }
  }
}
