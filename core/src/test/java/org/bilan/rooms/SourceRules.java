package org.bilan.rooms;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The rules that only the source tells, checked on the syntax trees of all files under a folder.
 *
 * <p>Bytecode does not do: the compiler writes a catch of {@code Throwable} for every
 * try-with-resources and inlines constants.
 */
record SourceRules(Path folder) {

  private static final Set<String> TOO_WIDE =
      Set.of("Exception", "Throwable", "java.lang.Exception", "java.lang.Throwable");
  private static final Pattern LANGUAGE_CODE =
      Pattern.compile("(.*[/._-])?(fr|en|fra|fre|eng|french|english)([/._-].*)?");

  /**
   * Faults of the kind {@code File.java: what}: catches of {@code Exception} or {@code Throwable}.
   */
  List<String> wideCatches() throws IOException {
    return scan(
        (tree, faults) -> {
          if (tree instanceof CatchTree block) {
            caught(block.getParameter().getType())
                .filter(TOO_WIDE::contains)
                .forEach(name -> faults.add("catches " + name));
          }
        });
  }

  /**
   * Faults of the kind {@code File.java: what}: string literals that are a language's code or name.
   */
  List<String> languageLiterals() throws IOException {
    return scan(
        (tree, faults) -> {
          if (tree instanceof LiteralTree literal
              && literal.getValue() instanceof String text
              && LANGUAGE_CODE.matcher(text).matches()) {
            faults.add("names a language: \"" + text + '"');
          }
        });
  }

  /** Folders with classes but no described {@code package-info.java}. */
  List<String> undescribedPackages() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path parent : files().stream().map(Path::getParent).distinct().sorted().toList()) {
      Path description = parent.resolve("package-info.java");
      if (!Files.exists(description) || !Files.readString(description).contains("/**")) {
        faults.add(folder.relativize(parent).toString());
      }
    }
    return faults;
  }

  /** All Java files, sorted. */
  List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static Stream<String> caught(Tree type) {
    return type instanceof UnionTypeTree union
        ? union.getTypeAlternatives().stream().map(Tree::toString)
        : Stream.of(type.toString());
  }

  private List<String> scan(Inspection inspection) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> faults = new ArrayList<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files()));
      for (CompilationUnitTree unit : task.parse()) {
        List<String> found = new ArrayList<>();
        new TreeScanner<Void, Void>() {
          @Override
          public Void scan(Tree tree, Void nothing) {
            if (tree != null) {
              inspection.look(tree, found);
            }
            return super.scan(tree, nothing);
          }
        }.scan(unit, null);
        Path file = Path.of(unit.getSourceFile().toUri());
        found.forEach(fault -> faults.add(file.getFileName() + ": " + fault));
      }
    }
    return faults;
  }

  /** Looks at one node of a syntax tree. */
  private interface Inspection {
    void look(Tree tree, List<String> faults);
  }
}
