package org.bilan.index;

import static org.bilan.index.Fixtures.ANALYZERS;
import static org.bilan.index.Fixtures.article;
import static org.bilan.index.Fixtures.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.bilan.lang.PackException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Folders that are missing, locked, read-only, of another version, damaged or something else. */
class IndexFolderTest {

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void choose() {
    folder = temporary.resolve("deep/index");
  }

  private void make() throws IOException {
    try (ClaimIndex index = ClaimIndex.open(folder, ANALYZERS)) {
      index.add(article("a", claim("Deux morts")));
    }
  }

  private void stamp(Map<String, String> stamp) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
      writer.setLiveCommitData(stamp.entrySet());
      writer.commit();
    }
  }

  @Test
  void aMissingFolderIsMadeToWriteAndRefusedToRead() throws IOException {
    IOException fault =
        assertThrows(MissingIndexException.class, () -> ClaimIndex.openReadOnly(folder, ANALYZERS));
    assertTrue(fault.getMessage().contains(folder.toString()), fault.getMessage());
    assertFalse(Files.exists(folder));
    ClaimIndex.open(folder, ANALYZERS).close();
    ClaimIndex.openReadOnly(folder, ANALYZERS).close();
  }

  @Test
  void anEmptyFolderIsFilledToWriteAndRefusedToRead() throws IOException {
    Files.createDirectories(folder);
    assertThrows(MissingIndexException.class, () -> ClaimIndex.openReadOnly(folder, ANALYZERS));
    ClaimIndex.open(folder, ANALYZERS).close();
    ClaimIndex.openReadOnly(folder, ANALYZERS).close();
  }

  @Test
  void aFolderOfOtherFilesIsRefusedAndLeftAsItWas() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("letter.txt"), "Dear all");
    for (Executable open : bothWays()) {
      IOException fault = assertThrows(MissingIndexException.class, open);
      assertTrue(fault.getMessage().contains(folder.toString()), fault.getMessage());
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void aFileIsNoIndex() throws IOException {
    Files.createDirectories(folder.getParent());
    Files.writeString(folder, "text");
    assertThrows(MissingIndexException.class, () -> ClaimIndex.open(folder, ANALYZERS));
    assertThrows(MissingIndexException.class, () -> ClaimIndex.openReadOnly(folder, ANALYZERS));
    assertEquals("text", Files.readString(folder));
  }

  @Test
  void whatACutOffFirstCommitLeftIsTakenOver() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("write.lock"), "");
    Files.writeString(folder.resolve("pending_segments_1"), "half");
    Files.writeString(folder.resolve("_0.fdt"), "half");
    ClaimIndex.open(folder, ANALYZERS).close();
    ClaimIndex.openReadOnly(folder, ANALYZERS).close();
  }

  @Test
  void aSecondWriterIsToldThatTheIndexIsLockedAndReadersAreLetIn() throws IOException {
    try (ClaimIndex first = ClaimIndex.open(folder, ANALYZERS)) {
      first.add(article("a", claim("Deux morts")));
      first.commit();
      IOException fault =
          assertThrows(IndexLockedException.class, () -> ClaimIndex.open(folder, ANALYZERS));
      assertTrue(fault.getMessage().contains(folder.toString()), fault.getMessage());
      try (ClaimIndex reader = ClaimIndex.openReadOnly(folder, ANALYZERS)) {
        assertEquals(1, reader.claims());
      }
      first.add(article("b", claim("Trois morts")));
    }
    try (ClaimIndex second = ClaimIndex.open(folder, ANALYZERS)) {
      assertEquals(2, second.claims());
    }
  }

  @Test
  void anIndexOfAnotherVersionIsRefusedWithBothVersions() throws IOException {
    make();
    stamp(Map.of(Fields.SCHEMA_KEY, "999"));
    for (Executable open : bothWays()) {
      IndexVersionException fault = assertThrows(IndexVersionException.class, open);
      assertEquals("version 999", fault.found());
      assertEquals("version " + Fields.SCHEMA, fault.expected());
      assertTrue(fault.getMessage().contains("999"), fault.getMessage());
      assertTrue(fault.getMessage().contains("version " + Fields.SCHEMA), fault.getMessage());
    }
    stamp(Map.of(Fields.SCHEMA_KEY, Fields.SCHEMA));
    ClaimIndex.open(folder, ANALYZERS).close();
  }

  @Test
  void anIndexOfLucenesThatIsNotOursIsRefused() throws IOException {
    Files.createDirectories(folder);
    stamp(Map.of());
    assertThrows(IndexVersionException.class, () -> ClaimIndex.open(folder, ANALYZERS));
    assertThrows(IndexVersionException.class, () -> ClaimIndex.openReadOnly(folder, ANALYZERS));
  }

  @Test
  void anIndexThatAnotherAnalyzerWroteIsRefused() throws IOException {
    make();
    Map<String, String> other = new TreeMap<>(ANALYZERS);
    other.put("xf", "org.apache.lucene.analysis.core.SimpleAnalyzer");
    IndexVersionException fault =
        assertThrows(IndexVersionException.class, () -> ClaimIndex.open(folder, other));
    assertTrue(fault.found().contains("FrenchAnalyzer"), fault.found());
    assertTrue(fault.expected().contains("SimpleAnalyzer"), fault.expected());
  }

  @Test
  void aLanguageMayBeAddedAndMayBeMissing() throws IOException {
    make();
    Map<String, String> more = new TreeMap<>(ANALYZERS);
    more.put("xd", "org.apache.lucene.analysis.de.GermanAnalyzer");
    ClaimIndex.open(folder, more).close();
    try (ClaimIndex index = ClaimIndex.openReadOnly(folder, Map.of())) {
      assertEquals(1, index.search("harm:KILLED").total());
    }
    Map<String, String> changed = Map.of("xd", "org.apache.lucene.analysis.en.EnglishAnalyzer");
    assertThrows(IndexVersionException.class, () -> ClaimIndex.open(folder, changed));
  }

  @Test
  void aDamagedIndexIsCalledDamaged() throws IOException {
    make();
    for (Path file : files()) {
      if (file.getFileName().toString().startsWith("segments")) {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
          bytes.setLength(bytes.length() / 2);
        }
      }
    }
    for (Executable open : bothWays()) {
      IOException fault = assertThrows(IOException.class, open);
      assertTrue(fault.getMessage().contains(folder + " is damaged"), fault.getMessage());
    }
  }

  private List<Executable> bothWays() {
    return List.of(
        () -> ClaimIndex.open(folder, ANALYZERS), () -> ClaimIndex.openReadOnly(folder, ANALYZERS));
  }

  private Iterable<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void anIndexThatCannotBeWrittenToIsSearchedAndSaysWhyItRefusesAWriter() throws IOException {
    make();
    Analyzers analyzers = new Analyzers(ANALYZERS);
    try (ClaimIndex reader =
        ClaimIndex.openReadOnly(new ReadOnlyDirectory(FSDirectory.open(folder)), analyzers)) {
      assertEquals(1, reader.search("morts").total());
    }
    IOException fault =
        assertThrows(
            AccessDeniedException.class,
            () -> ClaimIndex.open(new ReadOnlyDirectory(FSDirectory.open(folder)), analyzers));
    assertTrue(fault.getMessage().contains("cannot be written to"), fault.getMessage());
  }

  @Test
  void aFolderWithoutWritePermissionIsSearchedAndSaysWhyItRefusesAWriter() throws IOException {
    make();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeFalse(Files.isWritable(folder), "this user may write to any folder");
      try (ClaimIndex reader = ClaimIndex.openReadOnly(folder, ANALYZERS)) {
        assertEquals(1, reader.claims());
      }
      assertThrows(AccessDeniedException.class, () -> ClaimIndex.open(folder, ANALYZERS));
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void anAnalyzerThatCannotBeMadeIsAFaultOfItsPack() {
    for (String name : new String[] {"no.such.Analyzer", "java.lang.String", ""}) {
      PackException fault =
          assertThrows(
              PackException.class, () -> ClaimIndex.open(folder, Map.of("xf", name)), name);
      assertTrue(fault.getMessage().startsWith("xf/pack.properties"), fault.getMessage());
    }
    assertFalse(Files.exists(folder));
  }
}
