package org.bilan.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bilan.claim.Claim;
import org.bilan.claim.ClaimLink;
import org.bilan.claim.Counting;
import org.bilan.claim.Modality;
import org.bilan.claim.Source;
import org.bilan.lang.Chart;
import org.bilan.lang.Entry;
import org.bilan.lang.LanguagePack;

/**
 * Relates comparable claims of one article: same harm and group, places and times that are the same
 * or unsaid; a place or a time inside another one is another scope. Arithmetic is checked: {@code
 * 484 + 119 = 603}. Immutable and thread-safe.
 */
final class ClaimLinker {

  /** How many claims apart two claims of one article may stand to be compared. */
  private static final int REACH = 100;

  private final Entry.Test revised;

  ClaimLinker(LanguagePack pack) {
    revised = pack.test("revised");
  }

  List<ClaimLink> links(ArticleContext context, List<Claim> claims) {
    List<ClaimLink> links = new ArrayList<>();
    for (int j = 0; j < claims.size(); j++) {
      for (int i = Math.max(0, j - REACH); i < j; i++) {
        totals(context, claims.get(i), claims.get(j)).ifPresent(links::add);
      }
    }
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      List<Claim> near =
          claims.subList(Math.max(0, i - REACH), Math.min(claims.size(), i + REACH + 1));
      switch (claim.counting()) {
        case PREVIOUS -> replaced(claim, near, links);
        case INCREMENT -> added(claim, near, links);
        case SUBSET -> part(claim, near).ifPresent(links::add);
        default -> {
          // whole figures have been compared
        }
      }
    }
    wholes(context, claims, links);
    return links;
  }

  /** The relation of two whole figures. */
  private Optional<ClaimLink> totals(ArticleContext context, Claim first, Claim second) {
    if (!isComparable(first, second)
        || first.counting() != Counting.TOTAL
        || second.counting() != Counting.TOTAL
        || isInOneList(first, second)) {
      return Optional.empty();
    }
    boolean sameCount =
        first.count().min().equals(second.count().min())
            && first.count().max().equals(second.count().max());
    boolean untold = first.source().isEmpty() || second.source().isEmpty();
    boolean sameSource = name(first).equals(name(second));
    if (sameCount && (sameSource || untold)) {
      return of(second, first, ClaimLink.Type.REPEATS, first.count().toString());
    }
    String both = second.count() + " after " + first.count();
    if ((sameSource || untold) && isRevised(context, second) && !isSentence(first, second)) {
      return of(second, first, ClaimLink.Type.SUPERSEDES, both);
    }
    if (sameSource) {
      return isLater(first, second)
          ? of(second, first, ClaimLink.Type.SUPERSEDES, both)
          : Optional.empty();
    }
    return first.count().overlaps(second.count())
        ? of(second, first, ClaimLink.Type.AGREES, first.count() + " and " + second.count())
        : of(
            second,
            first,
            ClaimLink.Type.CONTRADICTS,
            first.count() + " against " + second.count());
  }

  /** The total that replaces an earlier figure: the nearest other one of the same toll. */
  private static void replaced(Claim previous, List<Claim> claims, List<ClaimLink> links) {
    claims.stream()
        .filter(total -> total.counting() == Counting.TOTAL && isOneToll(total, previous))
        .filter(total -> total.count().best() != previous.count().best())
        .min(Comparator.comparingInt(total -> distance(total, previous)))
        .ifPresent(
            total -> {
              String note = total.count() + " after " + previous.count();
              String sum =
                  claims.stream()
                      .filter(more -> more.counting() == Counting.INCREMENT)
                      .filter(more -> isSum(previous, more, total))
                      .map(more -> sum(previous, more, total))
                      .findFirst()
                      .orElse(note);
              links.add(link(total, previous, ClaimLink.Type.SUPERSEDES, sum));
            });
  }

  /** The toll that an increment adds to; one that makes a sum with it goes before a nearer one. */
  private static void added(Claim more, List<Claim> claims, List<ClaimLink> links) {
    for (Claim base : claims) {
      for (Claim total : claims) {
        boolean roles =
            base.counting() != Counting.SUBSET
                && base.counting() != Counting.INCREMENT
                && total.counting() == Counting.TOTAL
                && base != total;
        if (roles && more.harm() == total.harm() && isSum(base, more, total)) {
          links.add(link(more, base, ClaimLink.Type.ADDS_TO, sum(base, more, total)));
          if (base.counting() == Counting.TOTAL && isOneToll(base, total)) {
            links.add(link(total, base, ClaimLink.Type.SUPERSEDES, sum(base, more, total)));
          }
          return;
        }
      }
    }
    claims.stream()
        .filter(base -> base.counting() == Counting.TOTAL && isOneToll(base, more))
        .filter(base -> start(base) < start(more))
        .max(Comparator.comparingInt(ClaimLinker::start))
        .ifPresent(
            base -> {
              long made = base.count().best() + more.count().best();
              String note = base.count() + " + " + more.count() + " = " + made;
              links.add(link(more, base, ClaimLink.Type.ADDS_TO, note));
            });
  }

  /** A subset, to the nearest whole before it that is not smaller. */
  private static Optional<ClaimLink> part(Claim part, List<Claim> claims) {
    return claims.stream()
        .filter(whole -> whole.counting() != Counting.SUBSET && whole.harm() == part.harm())
        .filter(whole -> start(whole) < start(part))
        .filter(whole -> whole.count().max().orElse(Long.MAX_VALUE) >= part.count().best())
        .max(Comparator.comparingInt(ClaimLinker::start))
        .map(
            whole ->
                link(part, whole, ClaimLink.Type.PART_OF, part.count() + " of " + whole.count()));
  }

  /** Figures of one list that make up a whole of the same or the next sentence. */
  private static void wholes(ArticleContext context, List<Claim> claims, List<ClaimLink> links) {
    int[] sentences = claims.stream().mapToInt(claim -> sentence(context, claim)).toArray();
    for (int w = 0; w < sentences.length; w++) {
      if (claims.get(w).counting() != Counting.TOTAL) {
        continue;
      }
      int from = w;
      int to = w + 1;
      while (from > 0 && sentences[from - 1] >= sentences[w] - 1) {
        from--;
      }
      while (to < sentences.length && sentences[to] <= sentences[w] + 1) {
        to++;
      }
      lists(claims.get(w), claims.subList(from, to), links);
    }
  }

  /** The lists among the claims around a whole that add up to it. */
  private static void lists(Claim whole, List<Claim> around, List<ClaimLink> links) {
    List<Claim> parts =
        around.stream()
            .filter(claim -> claim != whole && claim.counting() == Counting.TOTAL)
            .limit(REACH)
            .toList();
    for (Claim first : parts) {
      if (whole.harm() != first.harm()) {
        continue;
      }
      List<Claim> list =
          parts.stream().filter(claim -> claim == first || isInOneList(first, claim)).toList();
      long sum = list.stream().mapToLong(claim -> claim.count().best()).sum();
      if (list.size() > 1 && list.get(0) == first && sum == whole.count().best()) {
        String made =
            list.stream()
                .map(claim -> Long.toString(claim.count().best()))
                .collect(Collectors.joining(" + "));
        list.forEach(
            part -> links.add(link(part, whole, ClaimLink.Type.PART_OF, made + " = " + sum)));
      }
    }
  }

  private static boolean isComparable(Claim a, Claim b) {
    boolean mood = a.modality() != Modality.HYPOTHETICAL && b.modality() != Modality.HYPOTHETICAL;
    return isOneToll(a, b) && a.victims() == b.victims() && a.measure() == b.measure() && mood;
  }

  /** Same harm, and neither place nor time that differ. */
  private static boolean isOneToll(Claim a, Claim b) {
    boolean place =
        a.place().isEmpty()
            || b.place().isEmpty()
            || a.place().get().name().equals(b.place().get().name());
    boolean time = a.time().isEmpty() || b.time().isEmpty() || a.time().equals(b.time());
    return a.harm() == b.harm() && place && time;
  }

  /** Whether both are said with the same words of harm: other people, not another figure. */
  private static boolean isInOneList(Claim a, Claim b) {
    return isSentence(a, b) && TollStatement.saidAt(a) == TollStatement.saidAt(b);
  }

  private static boolean isSentence(Claim a, Claim b) {
    return a.evidence().span().equals(b.evidence().span());
  }

  private static boolean isLater(Claim first, Claim second) {
    return first.asOf().isPresent()
        && second.asOf().isPresent()
        && first.asOf().get().compareTo(second.asOf().get()) < 0;
  }

  /** Whether the sentence says that the figure has changed. */
  private boolean isRevised(ArticleContext context, Claim claim) {
    Chart chart = context.chart();
    int sentence = sentence(context, claim);
    return IntStream.range(chart.sentences().first(sentence), chart.sentences().end(sentence))
        .anyMatch(i -> chart.is(i, revised));
  }

  private static boolean isSum(Claim base, Claim more, Claim total) {
    return base.harm() == more.harm()
        && base.harm() == total.harm()
        && base.count().best() + more.count().best() == total.count().best();
  }

  private static String sum(Claim base, Claim more, Claim total) {
    return base.count().best() + " + " + more.count().best() + " = " + total.count().best();
  }

  private static int sentence(ArticleContext context, Claim claim) {
    return context.sentenceOf(context.chart().tokens().tokenAt(start(claim)));
  }

  private static int start(Claim claim) {
    return claim.quantity().span().start();
  }

  private static int distance(Claim a, Claim b) {
    return Math.abs(start(a) - start(b));
  }

  private static String name(Claim claim) {
    return claim.source().map(Source::name).orElse("");
  }

  private static ClaimLink link(Claim from, Claim to, ClaimLink.Type type, String note) {
    return new ClaimLink(from.id(), to.id(), type, note);
  }

  private static Optional<ClaimLink> of(Claim from, Claim to, ClaimLink.Type type, String note) {
    return Optional.of(link(from, to, type, note));
  }
}
