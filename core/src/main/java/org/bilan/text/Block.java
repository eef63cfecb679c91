package org.bilan.text;

import java.util.Optional;

/**
 * A stretch of the plain text with one role in the article: a paragraph, a heading, a list item, an
 * embedded post.
 *
 * @param kind its role
 * @param span where it stands in the plain text
 * @param author for an embedded post, the words of its signature, if it has one
 * @param date for an embedded post, the words of its date, if it has one
 */
public record Block(Kind kind, Span span, Optional<Span> author, Optional<Span> date) {

  /** The roles. */
  public enum Kind {
    /** Running text. */
    PARAGRAPH,
    /** A title or subhead. */
    HEADING,
    /** One item of a list. */
    LIST_ITEM,
    /** One row of a table. */
    TABLE_ROW,
    /** The caption of a picture or a table. */
    CAPTION,
    /** A block quotation that is part of the article. */
    QUOTE,
    /** A post of a social network, not the article's own words. */
    EMBED
  }

  /** A block without signature or date. */
  public static Block of(Kind kind, Span span) {
    return new Block(kind, span, Optional.empty(), Optional.empty());
  }
}
