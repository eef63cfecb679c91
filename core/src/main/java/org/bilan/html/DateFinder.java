package org.bilan.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the day a page was published. Signals in order of trust: the URL (the day in the site's own
 * time zone), linked data, meta tags, marked elements, {@code time} elements, visible dates near
 * the title; a date of change only where no date of publication is given. The clock is never read:
 * a publication after the page's own date of change is not believed.
 */
final class DateFinder {

  private static final List<String> PUBLISHED_METAS =
      names(
          """
          article:published_time og:article:published_time og:published_time datepublished
          article.published published-date publish-date publishdate publish_date published_at
          pubdate publication_date publicationdate published_time_telegram dc.date.issued
          dcterms.issued dc.date.created dcterms.created dc.created dcterms.date dc.date
          parsely-pub-date sailthru.date citation_publication_date citation_date
          citation_online_date cxenseparse:recs:publishtime cxenseparse:publishtime
          article_date_original originalpublicationdate ptime article.created og:pubdate
          rnews:datepublished article:published shareaholic:article_published_time
          vr:published_time bt:pubdate displaydate article:post_date dateposted created
          datecreated creation_date date article-publish-date release_date published
          dc.date.published date.created
          """);

  private static final List<String> CHANGED_METAS =
      names(
          """
          article:modified_time og:updated_time og:modified_time datemodified lastmod
          last-modified dcterms.modified dc.date.modified modified updated revised
          article.updated utime dateupdate last-update
          """);

  private final PageTree tree;
  private final PageFacts facts;
  private final DateReader reader;
  private final boolean monthFirst;

  DateFinder(PageTree tree, PageFacts facts, DateReader reader, boolean monthFirst) {
    this.tree = tree;
    this.facts = facts;
    this.reader = reader;
    this.monthFirst = monthFirst;
  }

  /**
   * The day of publication.
   *
   * @param url the page's URL, or blank
   * @param container the element that holds the article
   */
  Optional<LocalDate> find(String url, int container) {
    List<LocalDate> published = new ArrayList<>();
    UrlDates.day(url).ifPresent(published::add);
    linked(true, "datePublished").ifPresent(published::add);
    meta(PUBLISHED_METAS).ifPresent(published::add);
    marked().ifPresent(published::add);
    linked(false, "datePublished").ifPresent(published::add);
    Optional<LocalDate> changed = linked(true, "dateModified").or(() -> meta(CHANGED_METAS));
    for (LocalDate date : published) {
      if (changed.isEmpty() || !date.isAfter(changed.get().plusDays(1))) {
        return Optional.of(date);
      }
    }
    if (!published.isEmpty()) {
      return changed;
    }
    return times(container)
        .or(() -> visible(container))
        .or(() -> linked(true, "dateCreated"))
        .or(() -> changed)
        .or(this::modified);
  }

  private static List<String> names(String words) {
    return List.of(words.strip().split("\\s+"));
  }

  private Optional<LocalDate> linked(boolean article, String key) {
    for (JsonLd.Thing thing : facts.things()) {
      if (article ? thing.isArticle() : thing.isPage()) {
        Optional<LocalDate> date = thing.value(key).flatMap(this::machine);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> meta(List<String> names) {
    for (String name : names) {
      Optional<LocalDate> date = facts.meta(name).flatMap(this::machine);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> machine(String value) {
    String text = value.strip();
    return DateReader.compact(text).or(() -> reader.read(text, monthFirst));
  }

  /** Elements marked as the date of publication (microdata, the old {@code pubdate} attribute). */
  private Optional<LocalDate> marked() {
    for (PageFacts.Time time : facts.times()) {
      String item = time.element().attr("itemprop");
      if (item.contains("datePublished") || time.element().hasAttr("pubdate")) {
        Optional<LocalDate> date = of(time);
        if (date.isPresent() && !aside(time.block())) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> of(PageFacts.Time time) {
    for (String key : List.of("content", "datetime", "title")) {
      Optional<LocalDate> date = machine(time.element().attr(key));
      if (date.isPresent()) {
        return date;
      }
    }
    return machine(time.element().text());
  }

  private Optional<LocalDate> times(int container) {
    int from = tree.elementCount == 0 ? 0 : tree.segmentStart[container];
    int until = tree.elementCount == 0 ? 0 : tree.segmentEnd[container];
    Optional<LocalDate> best = Optional.empty();
    int nearest = Integer.MAX_VALUE;
    for (PageFacts.Time time : facts.times()) {
      if (aside(time.block()) || time.segment() > until + 3 || isChange(time)) {
        continue;
      }
      int distance = Math.abs(time.segment() - from);
      if (distance < nearest && distance < 40) {
        Optional<LocalDate> date = of(time);
        if (date.isPresent()) {
          best = date;
          nearest = distance;
        }
      }
    }
    return best;
  }

  private static boolean isChange(PageFacts.Time time) {
    String marks = time.element().className() + ' ' + time.element().attr("itemprop");
    return marks.contains("updated") && !marks.contains("published") || marks.contains("odified");
  }

  private Optional<LocalDate> modified() {
    for (PageFacts.Time time : facts.times()) {
      if (!aside(time.block())) {
        Optional<LocalDate> date = of(time);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private boolean aside(int block) {
    return tree.within(block, ClassWords.COMMENTS | PageTreeBuilder.MARGIN, -1);
  }

  /**
   * Dates in the text: in elements whose class names a date, else in short lines near the title.
   */
  private Optional<LocalDate> visible(int container) {
    if (tree.elementCount == 0) {
      return Optional.empty();
    }
    int until = tree.segmentEnd[container] + 3;
    for (int e = 0; e < tree.elementCount; e++) {
      boolean small = tree.segmentEnd[e] - tree.segmentStart[e] <= 4;
      if ((tree.flags[e] & ClassWords.DATE) != 0
          && small
          && tree.segmentStart[e] <= until
          && !aside(e)) {
        for (int s = tree.segmentStart[e]; s < tree.segmentEnd[e]; s++) {
          Optional<LocalDate> date = reader.read(tree.text(s, 200), monthFirst);
          if (date.isPresent()) {
            return date;
          }
        }
      }
    }
    int start = Math.max(0, tree.segmentStart[container] - 15);
    int end = Math.min(tree.segmentCount, tree.segmentStart[container] + 8);
    for (int s = start; s < end; s++) {
      if (tree.chars[s] <= 150 && !aside(tree.owner[s])) {
        Optional<LocalDate> date = reader.read(tree.text(s, 200), monthFirst);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    int last = Math.min(tree.segmentCount, until);
    for (int s = Math.max(end, tree.segmentEnd[container] - 4); s < last; s++) {
      if (tree.chars[s] <= 150) {
        Optional<LocalDate> date = reader.read(tree.text(s, 200), monthFirst);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }
}
