package org.bilan.examples.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher {@code examples/bilan} in a checkout of its own, whose path has spaces, with
 * stand-ins for Maven and Java that write down how they were called.
 */
class LauncherTest {

  private static final Path SCRIPT = Path.of("..", "bilan");

  @TempDir Path folder;
  private Path root;
  private Path bin;

  private record Run(int code, String out, String err) {}

  @BeforeEach
  void checkOut() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher is a shell script");
    root = folder.resolve("a check out");
    bin = folder.resolve("bin");
    for (String module : List.of("core", "models", "examples/archive")) {
      Files.createDirectories(root.resolve(module).resolve("src/main"));
      Files.writeString(root.resolve(module).resolve("pom.xml"), "<project/>");
      Files.writeString(root.resolve(module).resolve("src/main/Source.java"), "class Source {}");
    }
    Files.writeString(root.resolve("pom.xml"), "<project/>");
    Files.writeString(root.resolve("examples/pom.xml"), "<project/>");
    Files.copy(SCRIPT, root.resolve("examples/bilan"));
    makeOld(root);
    Files.createDirectories(bin);
    program(
        "mvn",
        "echo built >>'" + folder + "/builds'; sleep 1",
        "mkdir -p examples/archive/target/lib examples/archive/target/classes");
    program(
        "java",
        "if [ \"$1\" = -version ]; then echo 'openjdk version \"17.0.15\"' >&2; exit; fi",
        "for word; do printf '<%s>' \"$word\"; done",
        "exit ${FAKE_CODE:-0}");
  }

  @Test
  void argumentsAndExitCodesArePassedOn() throws Exception {
    Run run = run(Map.of("FAKE_CODE", "7"), folder, "search", "a b", "", "*", "-q");
    assertEquals(7, run.code(), run.err());
    assertTrue(run.out().endsWith("Bilan><search><a b><><*><-q>"), run.out());
    assertTrue(run.out().contains("<" + root.toRealPath() + "/examples/archive/target/classes:"));
  }

  @Test
  void whatIsUpToDateIsNotBuiltAgainAndNothingIsSaid() throws Exception {
    assertTrue(run("--version").err().contains("building"));
    Run second = run("--version");
    assertEquals("", second.err());
    assertEquals(1, builds());
  }

  @Test
  void aSourceThatIsNewerIsBuilt() throws Exception {
    run("--version");
    for (String changed : List.of("core/src/main/Source.java", "models/pom.xml", "pom.xml")) {
      int before = builds();
      touch(root.resolve(changed), Instant.now().plusSeconds(2));
      run("--version");
      assertEquals(before + 1, builds(), changed);
      makeOld(root.resolve(changed));
    }
  }

  @Test
  void aSourceThatIsGoneIsBuilt() throws Exception {
    run("--version");
    Path source = root.resolve("core/src/main/Source.java");
    Files.delete(source);
    touch(source.getParent(), Instant.now().plusSeconds(2));
    run("--version");
    assertEquals(2, builds());
  }

  @Test
  void aBuildThatFailsIsToldAndTriedAgain() throws Exception {
    program("mvn", "echo 'no network' >&2; echo built >>'" + folder + "/builds'; exit 1");
    for (int i = 1; i <= 2; i++) {
      Run run = run("--version");
      assertEquals(2, run.code());
      assertTrue(run.err().contains("no network"), run.err());
      assertTrue(run.err().contains("bilan: the build failed"), run.err());
      assertEquals("", run.out());
      assertEquals(i, builds());
    }
  }

  @Test
  void launchersAtTheSameTimeBuildOnce() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      processes.add(start(Map.of(), folder, "--version"));
    }
    for (Process process : processes) {
      assertEquals(0, finish(process).code());
    }
    assertEquals(1, builds());
  }

  @Test
  void theLockOfALauncherThatDiedIsBroken() throws Exception {
    Path lock = root.resolve("examples/archive/target/launcher.lock");
    Files.createDirectories(lock);
    Process dead = new ProcessBuilder("/bin/sh", "-c", "exit 0").start();
    dead.waitFor();
    Files.writeString(lock.resolve("owner"), dead.pid() + "\n");
    assertEquals(0, run("--version").code());
    assertEquals(1, builds());
  }

  @Test
  void aSymbolicLinkLeadsToTheCheckOut() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), root.resolve("examples/bilan"));
    Process process = builder(Map.of(), folder, link.toString(), "--version").start();
    assertEquals(0, finish(process).code());
  }

  @Test
  void anOldJavaIsRefusedInOneLine() throws Exception {
    program("java", "echo 'openjdk version \"11.0.2\"' >&2");
    Run run = run("--version");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("is Java 11; Bilan needs 17 or newer"), run.err());
    assertEquals(1, run.err().lines().count());
  }

  @Test
  void aWrongJavaHomeIsRefusedInOneLine() throws Exception {
    Run run = run(Map.of("JAVA_HOME", "/no/such/java"), folder, "--version");
    assertEquals(2, run.code());
    assertEquals("bilan: JAVA_HOME is /no/such/java, but there is no bin/java in it\n", run.err());
  }

  @Test
  void javaHomeGoesBeforeThePath() throws Exception {
    Path home = folder.resolve("my jdk");
    Files.createDirectories(home.resolve("bin"));
    Files.move(bin.resolve("java"), home.resolve("bin/java"));
    Run run = run(Map.of("JAVA_HOME", home.toString()), folder, "demo");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().endsWith("<demo>"), run.out());
  }

  private Run run(String... arguments) throws IOException, InterruptedException {
    return run(Map.of(), folder, arguments);
  }

  private Run run(Map<String, String> variables, Path where, String... arguments)
      throws IOException, InterruptedException {
    return finish(start(variables, where, arguments));
  }

  private Process start(Map<String, String> variables, Path where, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(root.resolve("examples/bilan").toString()));
    command.addAll(List.of(arguments));
    return builder(variables, where, command.toArray(String[]::new)).start();
  }

  private ProcessBuilder builder(Map<String, String> variables, Path where, String... command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(where.toFile());
    builder.environment().remove("JAVA_HOME");
    builder.environment().remove("BILAN_JAVA_OPTS");
    builder.environment().put("PATH", bin + ":/usr/bin:/bin");
    builder.environment().putAll(variables);
    return builder;
  }

  private static Run finish(Process process) throws IOException, InterruptedException {
    process.getOutputStream().close();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the launcher hangs");
    return new Run(
        process.exitValue(),
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
        new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
  }

  private int builds() throws IOException {
    return Files.readAllLines(folder.resolve("builds")).size();
  }

  private void program(String name, String... lines) throws IOException {
    Path file = bin.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void makeOld(Path path) throws IOException {
    try (var files = Files.walk(path)) {
      for (Path file : files.toList()) {
        touch(file, Instant.now().minusSeconds(3_600));
      }
    }
  }

  private static void touch(Path path, Instant time) throws IOException {
    Files.setLastModifiedTime(path, FileTime.from(time));
  }
}
