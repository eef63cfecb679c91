package org.bilan.mention;

/** An attribution in the making; all positions are tokens, -1 where there is none. */
final class Draft {

  /** The construction. */
  enum Kind {
    /** A verb of saying or thinking. */
    VERB,
    /** A preposition such as "according to". */
    PREPOSITION,
    /** A colon, a dash or nothing but a quotation. */
    MARK
  }

  final Kind kind;
  int cueFrom = -1;
  int cueTo = -1;
  int sourceFrom = -1;
  int sourceTo = -1;
  int namedFrom = -1;
  int namedTo = -1;
  int from;
  int to;
  boolean pronoun;

  Draft(Kind kind) {
    this.kind = kind;
  }

  Draft cue(int first, int end) {
    cueFrom = first;
    cueTo = end;
    return this;
  }

  Draft source(int first, int end) {
    sourceFrom = first;
    sourceTo = end;
    return this;
  }

  Draft content(int first, int end) {
    from = first;
    to = end;
    return this;
  }

  boolean sourced() {
    return sourceFrom >= 0 && sourceTo > sourceFrom;
  }
}
