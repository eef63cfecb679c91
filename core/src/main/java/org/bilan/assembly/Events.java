package org.bilan.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.claim.EventTime;
import org.bilan.claim.Place;
import org.bilan.mention.PlaceMention;

/**
 * Which claims of an article speak of one event: those whose own sentences name no places or times
 * that exclude each other. Claims of one event share its place and its time, wherever the article
 * names them.
 */
final class Events {

  /** How many sentences back a claim may join an event without saying so. */
  private static final int REACH = 6;

  /** One event. */
  private static final class Event {
    final List<Integer> claims = new ArrayList<>();
    final List<PlaceMention> places = new ArrayList<>();
    final List<TimeDecider.Decision> times = new ArrayList<>();
    int lastSentence;
  }

  private final List<Event> events = new ArrayList<>();
  private final Event[] of;

  private Events(int claims) {
    of = new Event[claims];
  }

  /**
   * Puts the claims of an article together.
   *
   * @param places for each claim the place that its own sentence names, if any
   * @param times for each claim the time that its own sentence names, if any
   */
  static Events of(
      ArticleContext context,
      List<Candidate> claims,
      List<Optional<PlaceMention>> places,
      List<Optional<TimeDecider.Decision>> times) {
    Events events = new Events(claims.size());
    for (int i = 0; i < claims.size(); i++) {
      Optional<PlaceMention> place = places.get(i);
      Optional<TimeDecider.Decision> time = times.get(i);
      int sentence = context.sentenceOf(claims.get(i).counted().from());
      Event event = events.joined(claims, i, sentence, place, time);
      event.claims.add(i);
      event.lastSentence = sentence;
      place.ifPresent(event.places::add);
      time.ifPresent(event.times::add);
      events.of[i] = event;
    }
    return events;
  }

  private Event joined(
      List<Candidate> claims,
      int claim,
      int sentence,
      Optional<PlaceMention> place,
      Optional<TimeDecider.Decision> time) {
    for (int i = claim - 1; i >= 0; i--) {
      if (RepeatedFigures.isRepeated(claims.get(i), claims.get(claim))
          && !excludes(of[i], place, time)) {
        return of[i];
      }
    }
    for (int k = events.size() - 1; k >= 0; k--) {
      Event event = events.get(k);
      boolean near = sentence - event.lastSentence <= REACH || k == 0;
      if (near && !excludes(event, place, time)) {
        return event;
      }
    }
    Event fresh = new Event();
    events.add(fresh);
    return fresh;
  }

  /** Whether a place or a time cannot be that of an event. */
  private static boolean excludes(
      Event event, Optional<PlaceMention> place, Optional<TimeDecider.Decision> time) {
    if (place.isPresent()) {
      for (PlaceMention other : event.places) {
        if (!agree(place.get(), other)) {
          return true;
        }
      }
    }
    if (time.isPresent()) {
      for (TimeDecider.Decision other : event.times) {
        if (!overlap(time.get().time(), other.time())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean agree(PlaceMention a, PlaceMention b) {
    return a.place().precision() == Place.Precision.WIDE
        || b.place().precision() == Place.Precision.WIDE
        || PlaceNesting.isSame(a, b)
        || PlaceNesting.isWithin(a, b)
        || PlaceNesting.isWithin(b, a);
  }

  private static boolean overlap(EventTime a, EventTime b) {
    return !isBefore(a, b) && !isBefore(b, a) && a.end().isPresent() == b.end().isPresent();
  }

  private static boolean isBefore(EventTime a, EventTime b) {
    Optional<LocalDate> end = a.lastDay();
    Optional<LocalDate> start = b.firstDay();
    return end.isPresent() && start.isPresent() && end.get().plusDays(1).isBefore(start.get());
  }

  /** The number of the event of a claim, 0 for the one of the first claim. */
  int event(int claim) {
    return events.indexOf(of[claim]);
  }

  /** The claims of the event of a claim. */
  List<Integer> claims(int claim) {
    return of[claim].claims;
  }

  /** The smallest place that the claims of the event name, if all of them lie around one. */
  Optional<PlaceMention> place(int claim) {
    PlaceMention best = null;
    for (PlaceMention mention : of[claim].places) {
      if (best == null || PlaceNesting.isWithin(mention, best)) {
        best = mention;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The most exact time that the claims of the event name. */
  Optional<TimeDecider.Decision> time(int claim) {
    TimeDecider.Decision best = null;
    for (TimeDecider.Decision time : of[claim].times) {
      if (best == null || length(time.time()) < length(best.time())) {
        best = time;
      }
    }
    return Optional.ofNullable(best);
  }

  private static long length(EventTime time) {
    Optional<LocalDate> start = time.firstDay();
    Optional<LocalDate> end = time.lastDay();
    return start.isPresent() && end.isPresent()
        ? end.get().toEpochDay() - start.get().toEpochDay()
        : Long.MAX_VALUE;
  }
}
