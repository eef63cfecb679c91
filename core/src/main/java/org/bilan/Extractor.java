package org.bilan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.assembly.Choice;
import org.bilan.assembly.ClaimReader;
import org.bilan.assembly.ReadRequest;
import org.bilan.html.FurnitureWords;
import org.bilan.html.Page;
import org.bilan.html.PageReader;
import org.bilan.lang.LanguageDetector;
import org.bilan.lang.LanguagePack;
import org.bilan.lang.LanguagePacks;
import org.bilan.lang.Table;
import org.bilan.mention.Mentions;
import org.bilan.text.SourceText;
import org.bilan.text.Warning;

/**
 * Reads casualty claims in articles. Holds every language pack; immutable and thread-safe, so one
 * instance serves a whole program.
 *
 * <pre>{@code
 * Extractor extractor = Extractor.load();
 * Extraction result = extractor.extract(Article.html(page, url).publishedOn(day));
 * }</pre>
 */
public final class Extractor {

  /** The longest text that is read, in UTF-16 code units; the rest is left out with a warning. */
  public static final int LONGEST_TEXT = 4_000_000;

  private final LanguagePacks packs;
  private final Map<String, LanguageReader> readers;
  private final PageReader pages;
  private final LanguageDetector detector;
  private final ReadRequest request;

  private Extractor(LanguagePacks packs) {
    this.packs = packs;
    this.request = ReadRequest.CLAIMS;
    this.detector = LanguageDetector.of(packs, Extractor.class.getClassLoader());
    Map<String, LanguageReader> byCode = new LinkedHashMap<>();
    List<String> furniture = new ArrayList<>();
    Map<String, Integer> months = new LinkedHashMap<>();
    for (LanguagePack pack : packs.all()) {
      byCode.put(pack.code(), new LanguageReader(pack, packs.gazetteer()));
      pack.table("furniture").map(Table::rows).orElse(List.of()).stream()
          .map(row -> row.column(0))
          .forEach(furniture::add);
      pack.table("months")
          .map(Table::rows)
          .orElse(List.of())
          .forEach(row -> months.put(row.column(0), Integer.valueOf(row.column(1))));
    }
    this.readers = Map.copyOf(byCode);
    this.pages = PageReader.of(FurnitureWords.of(furniture), months);
  }

  private Extractor(Extractor other, ReadRequest request) {
    this.packs = other.packs;
    this.detector = other.detector;
    this.readers = other.readers;
    this.pages = other.pages;
    this.request = request;
  }

  /**
   * An extractor with every language pack on the class path.
   *
   * @throws org.bilan.lang.PackException if a pack is broken or none is there
   */
  public static Extractor load() {
    return new Extractor(LanguagePacks.load(Extractor.class.getClassLoader()));
  }

  /** An extractor with the given packs only. */
  public static Extractor of(LanguagePacks packs) {
    return new Extractor(packs);
  }

  /** Codes of the languages that can be read, sorted. */
  public List<String> languages() {
    return packs.codes();
  }

  /**
   * An extractor that leaves out claims below a confidence. Their numbers are among the rejected
   * ones, with the reason {@link org.bilan.claim.RejectedNumber.Reason#LOW_CONFIDENCE}; tolls and
   * links are made of the claims that stay. Shares all else with this extractor.
   *
   * @param least the least confidence that a claim may have, from 0, which keeps every claim, to 1
   * @throws IllegalArgumentException if it is not between 0 and 1
   * @see org.bilan.claim.Claim#confidence()
   */
  public Extractor withConfidence(double least) {
    return new Extractor(this, request.withConfidence(least));
  }

  /** Reads an article. Trouble with the article is a warning in the result, never an exception. */
  public Extraction extract(Article article) {
    return extract(article, request);
  }

  /** Reads an article and gives a reason for every number in it, near a harm or not. */
  public Extraction extractWithEveryNumber(Article article) {
    return extract(article, request.withEveryNumber());
  }

  /**
   * What was weighed to fill the places and times of an article's claims and to say how sure each
   * is, in the order of the claims, those with little confidence among them: for training the
   * models that weigh it, and for those who want to know why.
   */
  public List<Choice> choices(Article article) {
    List<Choice> choices = new ArrayList<>();
    extract(article, request.telling(choices::add));
    return List.copyOf(choices);
  }

  private Extraction extract(Article article, ReadRequest asked) {
    List<Warning> warnings = new ArrayList<>();
    warnings.addAll(article.warnings());
    Optional<Page> page =
        article.form() == Article.Form.HTML
            ? Optional.of(pages.read(article.content(), article.url()))
            : Optional.empty();
    page.ifPresent(p -> warnings.addAll(p.warnings()));
    SourceText source = page.map(Page::source).orElseGet(() -> text(article.content(), warnings));
    Optional<String> title = article.title().or(() -> page.flatMap(Page::title));
    Optional<String> url = article.url().or(() -> page.flatMap(Page::url));
    Optional<LocalDate> published = article.published().or(() -> page.flatMap(Page::published));
    if (published.isEmpty()) {
      warnings.add(
          Warning.of(Warning.Kind.NO_DATE, "no publication date; relative dates stay open"));
    }
    String id =
        article
            .id()
            .or(() -> page.flatMap(Page::url))
            .or(() -> url)
            .orElseGet(() -> hash(article.content()));
    LanguageChoice choice =
        LanguageChoice.of(
            detector, article.language(), page.flatMap(Page::language), source.plain());
    warnings.addAll(choice.warnings());
    Optional<LanguageReader> reader = choice.language().map(readers::get);
    if (reader.isEmpty()) {
      String code = choice.language().map(c -> " in '" + c + "'").orElse("");
      warnings.add(
          Warning.of(Warning.Kind.UNKNOWN_LANGUAGE, "no language pack serves a text" + code));
    }
    ClaimReader.Result result =
        reader
            .map(r -> r.claims(id, source, title, published, asked))
            .orElseGet(() -> new ClaimReader.Result(List.of(), List.of(), List.of(), List.of()));
    return new Extraction(
        id,
        choice.language(),
        choice.confidence(),
        title,
        url,
        published,
        source,
        result.claims(),
        result.tolls(),
        result.links(),
        result.rejected(),
        warnings,
        () -> reader.map(r -> r.mentions(source, published)).orElseGet(Mentions::none),
        () -> Explanation.of(this, article));
  }

  private static SourceText text(String content, List<Warning> warnings) {
    String text = content;
    if (text.length() > LONGEST_TEXT) {
      text = text.substring(0, LONGEST_TEXT);
      warnings.add(
          Warning.of(
              Warning.Kind.TRUNCATED, "only the first " + LONGEST_TEXT + " characters were read"));
    }
    if (text.isBlank()) {
      warnings.add(Warning.of(Warning.Kind.EMPTY, "the article has no text"));
    }
    return SourceText.ofText(text);
  }

  private static String hash(String content) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
