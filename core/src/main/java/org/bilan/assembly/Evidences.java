package org.bilan.assembly;

import org.bilan.claim.Evidence;
import org.bilan.text.SourceText;
import org.bilan.text.Span;

/** Makes evidence from spans of a text. */
record Evidences(SourceText source) {

  Evidence of(Span span) {
    return new Evidence(span, span.in(source.plain()), source.map().toRaw(span));
  }
}
