/**
 * A web page to the article's own text: main text, title, date, language, embedded posts, each
 * character tied to the page. The only room that knows jsoup.
 *
 * <p>May import {@code org.bilan.text} and {@code org.bilan.lang}. Words of a language (the
 * furniture of pages, names of months) come in as arguments. Example:
 *
 * <pre>{@code
 * DecodedPage decoded = PageDecoder.decode(bytes, Optional.of("text/html; charset=utf-8"));
 * PageReader reader = PageReader.of(FurnitureWords.of(phrases), months);
 * Page page = reader.read(decoded.text(), Optional.of("https://news.example/raid"));
 * page.source().map().toRaw(page.source().blocks().get(0).span());
 * }</pre>
 */
package org.bilan.html;
