package org.bilan.html;

/** What the elements of HTML mean for reading a page (HTML standard, sections 4 and 15.3). */
enum Tags {
  /** Text flows through it: {@code b}, {@code a}, unknown elements. */
  INLINE,
  /** A division of the page without further meaning. */
  DIVISION,
  /** A paragraph. */
  PARAGRAPH,
  /** A title or subhead. */
  HEADING,
  /** A list. */
  LIST,
  /** One item of a list. */
  ITEM,
  /** A row of a table. */
  ROW,
  /** A cell of a table. */
  CELL,
  /** The caption of a picture or a table. */
  CAPTION,
  /** A block quotation. */
  QUOTE,
  /** An article. */
  ARTICLE,
  /** The main part of the page. */
  MAIN,
  /** Navigation, asides, page footers: rarely the article's own text. */
  MARGIN,
  /** A form or a part of one. */
  FORM,
  /** A line break. */
  BREAK,
  /** Nothing in it is read: scripts, controls, media. */
  UNREAD;

  static Tags of(String name) {
    return switch (name) {
      case "p", "pre", "dd", "address" -> PARAGRAPH;
      case "h1", "h2", "h3", "h4", "h5", "h6", "dt", "legend", "summary" -> HEADING;
      case "ul", "ol", "dl", "dir" -> LIST;
      case "li" -> ITEM;
      case "tr" -> ROW;
      case "td", "th" -> CELL;
      case "figcaption", "caption" -> CAPTION;
      case "blockquote" -> QUOTE;
      case "article" -> ARTICLE;
      case "main" -> MAIN;
      case "nav", "aside", "footer", "menu", "dialog" -> MARGIN;
      case "form", "fieldset", "output" -> FORM;
      case "br", "hr" -> BREAK;
      case "div",
          "section",
          "header",
          "hgroup",
          "body",
          "html",
          "head",
          "#root",
          "table",
          "tbody",
          "thead",
          "tfoot",
          "figure",
          "center",
          "details",
          "frameset",
          "noframes",
          "search",
          "picture",
          "listing",
          "xmp",
          "plaintext",
          "optgroup",
          "amp-story" ->
          DIVISION;
      case "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "applet",
          "select",
          "option",
          "datalist",
          "button",
          "input",
          "textarea",
          "canvas",
          "audio",
          "video",
          "map",
          "svg",
          "math",
          "title",
          "meta",
          "link",
          "base",
          "rp",
          "rt",
          "progress",
          "meter",
          "label",
          "amp-ad",
          "amp-img",
          "amp-video",
          "amp-sidebar",
          "amp-consent",
          "amp-analytics",
          "amp-iframe" ->
          UNREAD;
      default -> INLINE;
    };
  }

  /** Whether text before, in and after the element stands on different lines. */
  boolean isBlock() {
    return this != INLINE && this != BREAK && this != UNREAD;
  }
}
