package org.bilan.lang;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a rule file.
 *
 * <pre>
 * macro NAME = pattern
 * rule id
 * when   pattern                 (several lines are alternatives; an indented line goes on)
 * unless before pattern
 * unless after pattern
 * gives  kind name=value …
 * yes    [text] with the expected part => what is expected
 * no     text
 * </pre>
 *
 * <p>A rule without an example of each kind is a fault.
 */
final class RuleReader {

  private final String file;
  private final LanguagePack pack;
  private final Map<String, Pattern> macros;
  private final List<Rule> rules = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private Draft draft;

  private static final class Draft {
    private final String id;
    private final int line;
    private final List<Program> patterns = new ArrayList<>();
    private final List<Program> before = new ArrayList<>();
    private final List<Program> after = new ArrayList<>();
    private final Map<String, String> gives = new LinkedHashMap<>();
    private final List<Rule.Example> examples = new ArrayList<>();
    private String kind = "";

    private Draft(String id, int line) {
      this.id = id;
      this.line = line;
    }
  }

  private RuleReader(String file, LanguagePack pack, Map<String, Pattern> macros) {
    this.file = file;
    this.pack = pack;
    this.macros = macros;
  }

  /** Reads a file; macros of files read before are known and new ones are added to them. */
  static RuleSet read(String file, String text, LanguagePack pack, Map<String, Pattern> macros) {
    RuleReader reader = new RuleReader(file, pack, macros);
    String[] lines = text.split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].stripTrailing();
      int number = i + 1;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      StringBuilder whole = new StringBuilder(line);
      while (i + 1 < lines.length && lines[i + 1].startsWith(" ") && !lines[i + 1].isBlank()) {
        whole.append(' ').append(lines[++i].strip());
      }
      reader.line(whole.toString(), number);
    }
    reader.close();
    return new RuleSet(reader.rules);
  }

  private void line(String line, int number) {
    Table.Row row = new Table.Row(file, number, List.of(line));
    int space = line.indexOf(' ');
    String word = space < 0 ? line : line.substring(0, space);
    String rest = space < 0 ? "" : line.substring(space).strip();
    if (word.equals("macro")) {
      int equals = rest.indexOf('=');
      if (equals < 0) {
        throw row.fault("a macro is: macro NAME = pattern");
      }
      String name = rest.substring(0, equals).strip();
      Pattern pattern = PatternParser.parse(rest.substring(equals + 1).strip(), pack, macros, row);
      if (macros.put(name, pattern) != null) {
        throw row.fault("macro @" + name + " is there twice");
      }
      return;
    }
    if (word.equals("rule")) {
      close();
      if (rest.isEmpty() || !ids.add(rest)) {
        throw row.fault(rest.isEmpty() ? "a rule needs an id" : "rule " + rest + " is there twice");
      }
      draft = new Draft(rest, number);
      return;
    }
    if (draft == null) {
      throw row.fault("'" + word + "' stands outside a rule");
    }
    switch (word) {
      case "when" -> draft.patterns.add(program(rest, row));
      case "unless" -> {
        if (rest.startsWith("before ")) {
          draft.before.add(program(rest.substring(7).strip(), row));
        } else if (rest.startsWith("after ")) {
          draft.after.add(program(rest.substring(6).strip(), row));
        } else {
          throw row.fault("a guard is 'unless before' or 'unless after'");
        }
      }
      case "gives" -> gives(rest, row);
      case "yes" -> draft.examples.add(example(rest, true, row));
      case "no" -> draft.examples.add(example(rest, false, row));
      default -> throw row.fault("unknown word '" + word + "'");
    }
  }

  private Program program(String pattern, Table.Row row) {
    return Program.compile(PatternParser.parse(pattern, pack, macros, row));
  }

  private void gives(String rest, Table.Row row) {
    String[] parts = rest.split("\\s+");
    if (parts[0].isEmpty()) {
      throw row.fault("'gives' needs a kind");
    }
    draft.kind = parts[0];
    for (int i = 1; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      if (equals <= 0) {
        throw row.fault("'" + parts[i] + "' is not name=value");
      }
      draft.gives.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
    }
  }

  private static Rule.Example example(String rest, boolean positive, Table.Row row) {
    int arrow = rest.lastIndexOf("=>");
    String expected = arrow < 0 ? "" : rest.substring(arrow + 2).strip();
    String text = (arrow < 0 ? rest : rest.substring(0, arrow)).strip();
    if (positive && expected.isEmpty()) {
      throw row.fault("a 'yes' example says what is expected after '=>'");
    }
    int open = text.indexOf('[');
    int close = text.indexOf(']', open + 1);
    if (open >= 0 && close > open) {
      text = text.substring(0, open) + text.substring(open + 1, close) + text.substring(close + 1);
      return new Rule.Example(row.line(), positive, text, open, close - 1, expected);
    }
    return new Rule.Example(row.line(), positive, text, -1, -1, expected);
  }

  private void close() {
    if (draft == null) {
      return;
    }
    Table.Row row = new Table.Row(file, draft.line, List.of());
    if (draft.patterns.isEmpty() || draft.kind.isEmpty()) {
      throw row.fault("rule " + draft.id + " needs 'when' and 'gives'");
    }
    boolean yes = draft.examples.stream().anyMatch(Rule.Example::positive);
    boolean no = draft.examples.stream().anyMatch(example -> !example.positive());
    if (!yes || !no) {
      throw row.fault("rule " + draft.id + " needs a 'yes' and a 'no' example");
    }
    rules.add(
        new Rule(
            draft.id,
            file,
            draft.line,
            rules.size(),
            draft.kind,
            draft.gives,
            draft.patterns,
            draft.before,
            draft.after,
            draft.examples));
    draft = null;
  }
}
