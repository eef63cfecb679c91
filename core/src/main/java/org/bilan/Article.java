package org.bilan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bilan.html.DecodedPage;
import org.bilan.html.PageDecoder;
import org.bilan.text.DecodedText;
import org.bilan.text.Warning;

/**
 * An article to read: a web page or a plain text, with what is known about it. Immutable.
 *
 * <pre>{@code
 * Article.html(page, "https://news.example/raid").publishedOn(LocalDate.of(2017, 7, 7));
 * Article.text("Trois morts à Paris.").inLanguage(code).withId("a-1");
 * }</pre>
 */
public final class Article {

  /** What the content is. */
  public enum Form {
    /** Plain text; paragraphs end at line breaks. */
    TEXT,
    /** An HTML page. */
    HTML
  }

  private final Form form;
  private final String content;
  private final Optional<String> id;
  private final Optional<String> url;
  private final Optional<String> title;
  private final Optional<String> language;
  private final Optional<LocalDate> published;
  private final List<Warning> warnings;

  private Article(
      Form form,
      String content,
      Optional<String> id,
      Optional<String> url,
      Optional<String> title,
      Optional<String> language,
      Optional<LocalDate> published,
      List<Warning> warnings) {
    this.form = form;
    this.content = content;
    this.id = id;
    this.url = url;
    this.title = title;
    this.language = language;
    this.published = published;
    this.warnings = List.copyOf(warnings);
  }

  /** An article given as plain text. */
  public static Article text(String text) {
    return of(Form.TEXT, text, Optional.empty(), List.of());
  }

  /** An article given as a decoded HTML page. */
  public static Article html(String html) {
    return of(Form.HTML, html, Optional.empty(), List.of());
  }

  /** An article given as a decoded HTML page and the URL that it was fetched from. */
  public static Article html(String html, String url) {
    return of(Form.HTML, html, Optional.of(url), List.of());
  }

  /** An article given as the bytes of a plain text; its character set is found out. */
  public static Article text(byte[] text) {
    DecodedText decoded = DecodedText.of(text);
    return of(Form.TEXT, decoded.text(), Optional.empty(), decoded.warnings());
  }

  /**
   * An article given as the bytes of an HTML page.
   *
   * @param html the page as it was sent
   * @param contentType the value of the HTTP header {@code Content-Type}, if known
   */
  public static Article html(byte[] html, Optional<String> contentType) {
    DecodedPage decoded = PageDecoder.decode(html, contentType);
    return of(Form.HTML, decoded.text(), Optional.empty(), decoded.warnings());
  }

  private static Article of(
      Form form, String content, Optional<String> url, List<Warning> warnings) {
    Optional<String> none = Optional.empty();
    return new Article(
        form,
        Objects.requireNonNull(content, "content"),
        none,
        url,
        none,
        none,
        Optional.empty(),
        warnings);
  }

  /** The same with an id of the caller's. */
  public Article withId(String newId) {
    return new Article(
        form, content, Optional.of(newId), url, title, language, published, warnings);
  }

  /** The same with its URL. */
  public Article at(String newUrl) {
    return new Article(
        form, content, id, Optional.of(newUrl), title, language, published, warnings);
  }

  /** The same with its title; the title is context, claims point into the content. */
  public Article withTitle(String newTitle) {
    return new Article(
        form, content, id, url, Optional.of(newTitle), language, published, warnings);
  }

  /** The same in a known language: an ISO 639-1 code. */
  public Article inLanguage(String code) {
    return new Article(form, content, id, url, title, Optional.of(code), published, warnings);
  }

  /** The same with the day that it was published. */
  public Article publishedOn(LocalDate day) {
    return new Article(form, content, id, url, title, language, Optional.of(day), warnings);
  }

  /** The same with one more fault that was met before it came here. */
  public Article warned(Warning warning) {
    List<Warning> more = new ArrayList<>(warnings);
    more.add(warning);
    return new Article(form, content, id, url, title, language, published, more);
  }

  /** What the content is. */
  public Form form() {
    return form;
  }

  /** The page or text itself. */
  public String content() {
    return content;
  }

  /** The caller's id, if given. */
  public Optional<String> id() {
    return id;
  }

  /** The URL, if given. */
  public Optional<String> url() {
    return url;
  }

  /** The title, if given. */
  public Optional<String> title() {
    return title;
  }

  /** The ISO 639-1 code of the language, if given. */
  public Optional<String> language() {
    return language;
  }

  /** The day of publication, if given. */
  public Optional<LocalDate> published() {
    return published;
  }

  /** Faults met while the input was decoded or its fields were read. */
  public List<Warning> warnings() {
    return warnings;
  }

  /** Whether the bytes that it was made of look like data rather than text. */
  public boolean isBinary() {
    return warnings.stream().anyMatch(warning -> warning.kind() == Warning.Kind.BINARY);
  }
}
