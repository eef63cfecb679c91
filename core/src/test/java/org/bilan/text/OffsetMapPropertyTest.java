package org.bilan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Compares maps with lists that name for each plain character the raw ones it came from. */
class OffsetMapPropertyTest {

  /** A map and, for each plain character, its raw characters. */
  private record Mapped(OffsetMap map, List<Set<Integer>> origins) {}

  private static Mapped random(Random random, int rawLength) {
    OffsetMap.Builder builder = OffsetMap.builder();
    List<Set<Integer>> origins = new ArrayList<>();
    for (int run = random.nextInt(8); run > 0; run--) {
      int from = random.nextInt(rawLength);
      int to = from + 1 + random.nextInt(Math.min(6, rawLength - from));
      switch (random.nextInt(3)) {
        case 0 -> {
          builder.copy(from, to);
          for (int i = from; i < to; i++) {
            origins.add(Set.of(i));
          }
        }
        case 1 -> {
          int size = 1 + random.nextInt(4);
          size = size == to - from ? size + 1 : size;
          builder.rewrite(size, from, to);
          Set<Integer> whole = range(from, to);
          for (int i = 0; i < size; i++) {
            origins.add(whole);
          }
        }
        default -> {
          int size = 1 + random.nextInt(3);
          builder.insert(size);
          for (int i = 0; i < size; i++) {
            origins.add(Set.of());
          }
        }
      }
    }
    return new Mapped(builder.build(), origins);
  }

  private static Set<Integer> range(int from, int to) {
    Set<Integer> all = new TreeSet<>();
    for (int i = from; i < to; i++) {
      all.add(i);
    }
    return all;
  }

  private static Set<Integer> characters(List<Span> spans) {
    Set<Integer> all = new TreeSet<>();
    spans.forEach(span -> all.addAll(range(span.start(), span.end())));
    return all;
  }

  @Test
  void theIdentityMapsEverySpanOntoItself() {
    OffsetMap map = OffsetMap.identity(50);
    assertEquals(List.of(Span.of(3, 9)), map.toRaw(Span.of(3, 9)));
    assertEquals(List.of(), map.toRaw(Span.of(7, 7)));
    assertEquals(0, OffsetMap.identity(0).plainLength());
  }

  @Test
  void aSpanBeyondTheTextIsRefused() {
    OffsetMap map = OffsetMap.identity(5);
    assertThrows(IllegalArgumentException.class, () -> map.toRaw(Span.of(2, 6)));
    assertThrows(IllegalArgumentException.class, () -> map.then(OffsetMap.identity(9)));
    assertThrows(IllegalArgumentException.class, () -> OffsetMap.builder().insert(-1));
    assertThrows(IllegalArgumentException.class, () -> OffsetMap.builder().copy(4, 2));
  }

  @Test
  void neighboursAreJoinedAndRunsThatAreFarApartAreNot() {
    OffsetMap map = OffsetMap.builder().copy(0, 3).rewrite(1, 3, 8).copy(20, 22).build();
    assertEquals(List.of(Span.of(1, 8), Span.of(20, 21)), map.toRaw(Span.of(1, 5)));
  }

  @Test
  void rawRangesAreThoseThatTheCharactersCameFrom() {
    Random random = new Random(17);
    for (int round = 0; round < 5000; round++) {
      Mapped mapped = random(random, 30);
      int length = mapped.origins.size();
      assertEquals(length, mapped.map.plainLength());
      int from = random.nextInt(length + 1);
      int to = from + random.nextInt(length - from + 1);
      Set<Integer> expected = new TreeSet<>();
      mapped.origins.subList(from, to).forEach(expected::addAll);
      assertEquals(expected, characters(mapped.map.toRaw(Span.of(from, to))));
    }
  }

  @Test
  void composedMapsLeadWhereTheTwoLeadOneAfterTheOther() {
    Random random = new Random(19);
    for (int round = 0; round < 5000; round++) {
      Mapped first = random(random, 30);
      if (first.origins.isEmpty()) {
        continue;
      }
      Mapped second = random(random, first.origins.size());
      OffsetMap both = first.map.then(second.map);
      assertEquals(second.map.plainLength(), both.plainLength());
      for (int i = 0; i < second.origins.size(); i++) {
        Set<Integer> expected = new TreeSet<>();
        second.origins.get(i).forEach(middle -> expected.addAll(first.origins.get(middle)));
        Set<Integer> found = characters(both.toRaw(Span.of(i, i + 1)));
        assertTrue(found.containsAll(expected), "nothing is lost");
        if (second.origins.get(i).size() <= 1) {
          assertEquals(expected, found, "copied characters gain nothing");
        } else if (!expected.isEmpty()) {
          TreeSet<Integer> sorted = new TreeSet<>(expected);
          assertEquals(range(sorted.first(), sorted.last() + 1), found, "one range for a rewrite");
        }
      }
    }
  }

  @Test
  void composingWithTheIdentityChangesNothing() {
    Random random = new Random(23);
    for (int round = 0; round < 1000; round++) {
      Mapped mapped = random(random, 30);
      int length = mapped.origins.size();
      OffsetMap after = mapped.map.then(OffsetMap.identity(length));
      OffsetMap before = OffsetMap.identity(30).then(mapped.map);
      for (int i = 0; i < length; i++) {
        Span one = Span.of(i, i + 1);
        assertEquals(mapped.map.toRaw(one), after.toRaw(one));
        assertEquals(mapped.map.toRaw(one), before.toRaw(one));
      }
    }
  }
}
