package org.bilan.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.bilan.Extraction;
import org.bilan.claim.Claim;
import org.bilan.lang.LanguagePack;
import org.bilan.lang.LanguagePacks;

/**
 * An index of claims in a folder. Thread-safe; one writer at a time has a folder open, any number
 * of readers.
 *
 * <pre>{@code
 * try (ClaimIndex index = ClaimIndex.open(folder)) {
 *   index.add(extraction);
 *   index.search("harm:KILLED min:[100 TO *] place:Syria source:Airwars").forEach(this::report);
 * }
 * }</pre>
 *
 * <p>An article is replaced as a whole or not at all. What was added is found at once by this
 * object; it is on disk, safe from a crash, after {@link #commit()} or {@link #close()}. Readers
 * see the last commit before they opened.
 */
public final class ClaimIndex implements AutoCloseable {

  /** The setting of a language pack that names the class of its analyzer. */
  private static final String ANALYZER = "analyzer";

  /** The setting that lists groups of words that are to have one stem. */
  private static final String STEMS = "analyzer.stems";

  private final IndexAccess access;
  private final QueryCompiler compiler;

  private ClaimIndex(IndexAccess access, Analyzers analyzers) {
    this.access = access;
    this.compiler = new QueryCompiler(analyzers);
  }

  /**
   * Opens an index to add to, made if there is none, with the analyzers of the language packs that
   * stand on the class path.
   *
   * @throws IndexLockedException if another writer has it open
   * @throws IndexVersionException if another version wrote it
   * @throws MissingIndexException if the path is a file, or a folder of other files
   * @throws IOException if the folder cannot be written to or the index is damaged
   * @throws org.bilan.lang.PackException if the settings of a pack are broken
   */
  public static ClaimIndex open(Path path) throws IOException {
    return open(path, onClassPath());
  }

  /** Opens an index as {@link #open(Path)} does, with the analyzers of the given packs. */
  public static ClaimIndex open(Path path, LanguagePacks packs) throws IOException {
    return open(path, of(packs));
  }

  /**
   * Opens the last commit of an index to search, without writing to its folder, with the analyzers
   * of the language packs that stand on the class path.
   *
   * @throws MissingIndexException if no index is there
   * @throws IndexVersionException if another version wrote it
   * @throws IOException if it cannot be read or is damaged
   * @throws org.bilan.lang.PackException if the settings of a pack are broken
   */
  public static ClaimIndex openReadOnly(Path path) throws IOException {
    return openReadOnly(path, onClassPath());
  }

  /** Opens an index as {@link #openReadOnly(Path)} does, with the analyzers of the given packs. */
  public static ClaimIndex openReadOnly(Path path, LanguagePacks packs) throws IOException {
    return openReadOnly(path, of(packs));
  }

  private static Map<String, String> onClassPath() {
    ClassLoader loader = ClaimIndex.class.getClassLoader();
    Map<String, String> stems = LanguagePacks.settings(loader, STEMS);
    Map<String, String> analyzers = new TreeMap<>();
    LanguagePacks.settings(loader, ANALYZER)
        .forEach((code, name) -> analyzers.put(code, setting(name, stems.getOrDefault(code, ""))));
    return analyzers;
  }

  private static Map<String, String> of(LanguagePacks packs) {
    Map<String, String> analyzers = new TreeMap<>();
    for (LanguagePack pack : packs.all()) {
      String stems = pack.property(STEMS).orElse("");
      pack.property(ANALYZER).ifPresent(name -> analyzers.put(pack.code(), setting(name, stems)));
    }
    return analyzers;
  }

  private static String setting(String name, String stems) {
    return (name + " " + stems).strip();
  }

  static ClaimIndex open(Path path, Map<String, String> analyzersByLanguage) throws IOException {
    Analyzers analyzers = new Analyzers(analyzersByLanguage);
    return open(IndexFolder.toWrite(path), analyzers);
  }

  static ClaimIndex openReadOnly(Path path, Map<String, String> analyzersByLanguage)
      throws IOException {
    Analyzers analyzers = new Analyzers(analyzersByLanguage);
    return openReadOnly(IndexFolder.toRead(path), analyzers);
  }

  static ClaimIndex open(Directory directory, Analyzers analyzers) throws IOException {
    return Faults.explaining(
        directory,
        "the index cannot be written to; it can be opened read-only",
        () -> new ClaimIndex(WriterAccess.open(directory, analyzers), analyzers));
  }

  static ClaimIndex openReadOnly(Directory directory, Analyzers analyzers) throws IOException {
    return Faults.explaining(
        directory,
        "the index cannot be read",
        () -> new ClaimIndex(ReaderAccess.open(directory, analyzers), analyzers));
  }

  /**
   * Adds all claims of an article in place of those that an article of the same id had before. An
   * article without claims is remembered too. A time that is no time of the calendar is kept with
   * its claim, but not searched.
   *
   * @throws IllegalArgumentException if a claim names another article
   * @throws IllegalStateException if the index is closed or open read-only
   * @throws IOException if the disk fails
   */
  public void add(Extraction extraction) throws IOException {
    for (Claim claim : extraction.claims()) {
      if (!claim.articleId().equals(extraction.articleId())) {
        throw new IllegalArgumentException(
            "claim "
                + claim.id()
                + " of article "
                + claim.articleId()
                + " in the extraction of article "
                + extraction.articleId());
      }
    }
    access.replace(extraction);
  }

  /**
   * Removes an article with all its claims; does nothing if it is not there.
   *
   * @throws IllegalStateException if the index is closed or open read-only
   * @throws IOException if the disk fails
   */
  public void delete(String articleId) throws IOException {
    access.delete(block(articleId));
  }

  /**
   * Makes everything that was added and removed so far safe on disk.
   *
   * @throws IllegalStateException if the index is closed or open read-only
   * @throws IOException if the disk fails; what the last commit held is still there
   */
  public void commit() throws IOException {
    access.commit();
  }

  /**
   * Finds claims by a query in the syntax of {@link ClaimQuery}; the first 100, by score.
   *
   * @throws QueryException if the query cannot be read
   * @throws IllegalStateException if the index is closed
   * @throws IOException if the disk fails
   */
  public ClaimHits search(String query) throws IOException {
    return search(ClaimQuery.parse(query));
  }

  /**
   * Finds claims.
   *
   * @throws QueryException if the query has too many words
   * @throws IllegalStateException if the index is closed
   * @throws IOException if the disk fails
   */
  public ClaimHits search(ClaimQuery query) throws IOException {
    return access.with(searcher -> Search.run(searcher, compiler, query));
  }

  /** Whether an article of this id was added, with claims or without. */
  public boolean contains(String articleId) throws IOException {
    return access.with(searcher -> searcher.count(new TermQuery(block(articleId))) > 0);
  }

  /** The number of articles, with claims or without. */
  public int articles() throws IOException {
    return count(Fields.ARTICLE);
  }

  /** The number of claims. */
  public int claims() throws IOException {
    return count(Fields.CLAIM);
  }

  private int count(String kind) throws IOException {
    return access.with(searcher -> searcher.count(new TermQuery(new Term(Fields.KIND, kind))));
  }

  private static Term block(String articleId) {
    return new Term(Fields.BLOCK, Keywords.of(articleId));
  }

  /** Commits, if open for writing, and lets go of the folder. Closing twice does nothing. */
  @Override
  public void close() throws IOException {
    access.close();
  }
}
