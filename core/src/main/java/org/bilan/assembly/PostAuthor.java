package org.bilan.assembly;

import java.util.List;
import java.util.Optional;
import org.bilan.claim.SourceType;
import org.bilan.mention.Attribution;
import org.bilan.text.Block;
import org.bilan.text.SourceText;
import org.bilan.text.Span;

/**
 * Finds the author of an embedded post: of a block that a page marks as one, or of the lines above
 * a signature such as {@code — Name (@handle) date}, as posts look once copied into a text.
 */
final class PostAuthor {

  /** Lines of a post above its signature, blank ones counted. */
  private static final int POST_LINES = 4;

  private PostAuthor() {}

  /** The author of the post that holds a place of the text, as the source of all of it. */
  static Optional<Attribution> of(SourceText source, int offset) {
    for (Block block : source.blocks()) {
      if (block.kind() == Block.Kind.EMBED && block.span().contains(offset)) {
        return block.author().map(author -> attribution(source, author, block.span()));
      }
    }
    String text = source.plain();
    int end = offset;
    for (int line = 0; line < POST_LINES && end >= 0; line++) {
      int next = text.indexOf('\n', end);
      String content = text.substring(end, next < 0 ? text.length() : next);
      int handle = content.indexOf(" (@");
      int dash =
          Math.max(content.lastIndexOf("\u2014 ", handle), content.lastIndexOf("\u2013 ", handle));
      if (handle > 0 && dash >= 0) {
        Span author = Span.of(end + dash + 2, end + handle);
        return Optional.of(attribution(source, author, Span.of(offset, author.start())));
      }
      end = next < 0 ? -1 : next + 1;
    }
    return Optional.empty();
  }

  private static Attribution attribution(SourceText source, Span author, Span content) {
    String name = author.in(source.plain());
    return new Attribution(
        Optional.of(author),
        Optional.empty(),
        content,
        name,
        Optional.of(author),
        SourceType.MEDIA,
        List.of());
  }
}
