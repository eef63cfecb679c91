package org.bilan.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's Java code is the code of {@link Quickstart}, which another test runs. */
class ReadmeTest {

  private static final Path README = Path.of("../../README.md");
  private static final Path QUICKSTART =
      Path.of("src/main/java/org/bilan/examples/quickstart/Quickstart.java");
  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern REGION =
      Pattern.compile("// \\[\\w+]\n(.*?)// \\[end]", Pattern.DOTALL);

  @Test
  void theReadmeShowsTheRegionsOfTheQuickstartInTheirOrder() throws IOException {
    List<String> regions = blocks(REGION, QUICKSTART);
    assertEquals(2, regions.size());
    assertEquals(regions, blocks(BLOCK, README));
  }

  private static List<String> blocks(Pattern pattern, Path file) throws IOException {
    return pattern
        .matcher(Files.readString(file))
        .results()
        .map((MatchResult match) -> match.group(1).stripIndent())
        .toList();
  }
}
