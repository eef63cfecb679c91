package org.bilan.corpus.names;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.lang.NameTagger;
import org.bilan.text.Span;

/**
 * A text with its names.
 *
 * @param text the text
 * @param names its names in order, none within another
 */
record TaggedText(String text, List<Name> names) {

  /** The type of names of anything else, which only some sets have. */
  static final String OTHER = NameTagger.OTHER;

  /** How many sentences of a file make a text. */
  private static final int SENTENCES = 20;

  TaggedText {
    names = List.copyOf(names);
  }

  /**
   * A name of a text.
   *
   * @param span where it stands
   * @param type {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION}, {@code OTHER}
   */
  record Name(Span span, String type) {}

  /** The names of the types that are reported. */
  List<Name> reported() {
    return names.stream().filter(name -> !name.type().equals(OTHER)).toList();
  }

  /**
   * The texts of a file of two columns, token and label (BIO2), with an empty line between
   * sentences: tokens parted by spaces, sentences by line breaks, so many sentences a text.
   *
   * @throws IOException if the file cannot be read or a line has no label
   */
  static List<TaggedText> read(Path file) throws IOException {
    List<TaggedText> texts = new ArrayList<>();
    Draft draft = new Draft();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.isBlank()) {
        draft.endSentence();
        if (draft.sentences == SENTENCES) {
          texts.add(draft.text());
          draft = new Draft();
        }
        continue;
      }
      String[] columns = line.split("\t");
      if (columns.length < 2) {
        throw new IOException(file + ": no label in line '" + line + "'");
      }
      draft.token(columns[0], columns[columns.length - 1]);
    }
    draft.endSentence();
    if (draft.sentences > 0) {
      texts.add(draft.text());
    }
    return texts;
  }

  private static final class Draft {
    private final StringBuilder text = new StringBuilder();
    private final List<Name> names = new ArrayList<>();
    private int start = -1;
    private int end;
    private String type = "";
    private int sentences;

    void token(String token, String label) {
      boolean goesOn = label.startsWith("I-") && start >= 0 && type.equals(label.substring(2));
      if (!goesOn) {
        endName();
        if (!label.equals("O")) {
          start = text.length();
          type = label.substring(2);
        }
      }
      text.append(token).append(' ');
      end = text.length() - 1;
    }

    void endName() {
      if (start >= 0) {
        int last = end;
        int first = start;
        type(type).ifPresent(name -> names.add(new Name(new Span(first, last), name)));
      }
      start = -1;
    }

    void endSentence() {
      endName();
      if (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
        text.setCharAt(text.length() - 1, '\n');
        sentences++;
      }
    }

    TaggedText text() {
      return new TaggedText(text.toString(), names);
    }

    private static Optional<String> type(String label) {
      return switch (label) {
        case "PER" -> Optional.of("PERSON");
        case "ORG" -> Optional.of("ORGANIZATION");
        case "LOC" -> Optional.of("LOCATION");
        case "MISC" -> Optional.of(OTHER);
        default -> Optional.empty();
      };
    }
  }
}
