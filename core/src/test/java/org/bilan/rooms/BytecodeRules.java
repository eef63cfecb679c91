package org.bilan.rooms;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules that bytecode can tell, for rooms that lie in any root package. */
record BytecodeRules(String root) {

  private static final Pattern LANGUAGE_CLASS =
      Pattern.compile(
          "(French|English|German|Spanish|Italian|Portuguese|Dutch|Arabic|Russian|Turkish)"
              + "(\\p{Lu}.*)?");
  private static final Pattern LANGUAGE_PACKAGE =
      Pattern.compile("org\\.apache\\.lucene\\.analysis\\.\\p{Ll}{2}(\\..*)?");
  private static final Pattern EMPTY_NAME = Pattern.compile(".*(Utils?|Helper|Manager|Impl)");
  private static final Set<String> LANGUAGE_LOCALES =
      Set.of("FRENCH", "ENGLISH", "FRANCE", "UK", "US", "CANADA", "CANADA_FRENCH");
  private static final Set<String> CLOCK_READERS =
      Set.of("currentTimeMillis", "nanoTime", "now", "systemUTC", "systemDefaultZone");
  private static final Set<String> DEFAULT_LOCALE_CALLS =
      Set.of(
          "toLowerCase()",
          "toUpperCase()",
          "format(java.lang.String, [Ljava.lang.Object;)",
          "formatted([Ljava.lang.Object;)");

  ArchRule roomsLookDownwardOnly() {
    return each(
        "look into the rooms below only",
        (type, fault) -> {
          Optional<Room> room = Room.of(type.getPackageName(), root);
          if (room.isEmpty()) {
            fault.accept("lies in no room");
            return;
          }
          for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            Optional<Room> other =
                isOurs(target) ? Room.of(target.getPackageName(), root) : Optional.empty();
            if (other.isPresent() && !room.get().mayImport(other.get())) {
              fault.accept("looks up: " + dependency.getDescription());
            }
          }
        });
  }

  ArchRule noCycles() {
    return slices().assignedFrom(new Packages(root)).should().beFreeOfCycles();
  }

  ArchRule oneRoomPerLibrary() {
    return each(
        "use the libraries of their own room only",
        (type, fault) ->
            Room.of(type.getPackageName(), root)
                .ifPresent(
                    room ->
                        targets(type)
                            .filter(target -> !isOurs(target) && !target.isPrimitive())
                            .filter(target -> !room.mayUse(target.getName()))
                            .forEach(target -> fault.accept(room + " uses " + target.getName()))));
  }

  ArchRule noStandardStreams() {
    return each(
        "leave the standard streams alone",
        (type, fault) -> {
          type.getFieldAccessesFromSelf().stream()
              .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
              .forEach(access -> fault.accept("touches " + access.getTarget().getFullName()));
          type.getAccessesFromSelf().stream()
              .filter(call -> call.getName().equals("printStackTrace"))
              .forEach(call -> fault.accept("prints a stack trace"));
        });
  }

  ArchRule noMutableStatics() {
    return each(
        "keep no state in statics",
        (type, fault) ->
            type.getFields().stream()
                .filter(field -> field.getModifiers().contains(STATIC))
                .filter(field -> !field.getModifiers().contains(SYNTHETIC))
                .filter(BytecodeRules::mayChange)
                .forEach(field -> fault.accept("keeps state in " + field.getFullName())));
  }

  ArchRule noThreadLocals() {
    return each(
        "keep nothing per thread",
        (type, fault) ->
            targets(type)
                .filter(target -> target.isAssignableTo(ThreadLocal.class))
                .forEach(target -> fault.accept("uses " + target.getName())));
  }

  ArchRule noClassOfOneLanguage() {
    return each(
        "know no language",
        (type, fault) -> {
          if (LANGUAGE_CLASS.matcher(type.getSimpleName()).matches()) {
            fault.accept("is named after a language");
          }
          targets(type)
              .filter(
                  target ->
                      LANGUAGE_CLASS.matcher(target.getSimpleName()).matches()
                          || LANGUAGE_PACKAGE.matcher(target.getPackageName()).matches())
              .forEach(target -> fault.accept("uses " + target.getName()));
          type.getFieldAccessesFromSelf().stream()
              .filter(access -> access.getTargetOwner().getName().equals("java.util.Locale"))
              .filter(access -> LANGUAGE_LOCALES.contains(access.getName()))
              .forEach(access -> fault.accept("uses " + access.getTarget().getFullName()));
        });
  }

  ArchRule noEmptyNames() {
    return each(
        "say in their names what they do",
        (type, fault) -> {
          if (EMPTY_NAME.matcher(type.getSimpleName()).matches()) {
            fault.accept("has a name that says nothing");
          }
        });
  }

  ArchRule noClock() {
    return each(
        "never read the clock",
        (type, fault) ->
            type.getAccessesFromSelf().stream()
                .filter(call -> CLOCK_READERS.contains(call.getName()))
                .filter(
                    call ->
                        call.getTargetOwner().getPackageName().equals("java.time")
                            || call.getTargetOwner().isEquivalentTo(System.class))
                .forEach(call -> fault.accept("calls " + call.getTarget().getFullName())));
  }

  ArchRule noDefaultLocale() {
    return each(
        "never lean on the machine's locale",
        (type, fault) ->
            type.getAccessesFromSelf().stream()
                .filter(call -> call.getTargetOwner().isEquivalentTo(String.class))
                .filter(call -> DEFAULT_LOCALE_CALLS.contains(signature(call)))
                .forEach(call -> fault.accept("calls String." + signature(call))));
  }

  /** All rules by name. */
  Map<String, ArchRule> all() {
    return Map.of(
        "rooms look downward only", roomsLookDownwardOnly(),
        "no cycles", noCycles(),
        "one room per library", oneRoomPerLibrary(),
        "no standard streams", noStandardStreams(),
        "no mutable statics", noMutableStatics(),
        "no thread locals", noThreadLocals(),
        "no class of one language", noClassOfOneLanguage(),
        "no empty names", noEmptyNames(),
        "no clock", noClock(),
        "no default locale", noDefaultLocale());
  }

  private boolean isOurs(JavaClass type) {
    return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
  }

  private static Stream<JavaClass> targets(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .distinct();
  }

  private static boolean mayChange(JavaField field) {
    JavaClass type = field.getRawType();
    return !field.getModifiers().contains(FINAL)
        || type.isArray() && !field.getModifiers().contains(PRIVATE)
        || type.getPackageName().startsWith("java.util.concurrent")
        || type.isAssignableTo(StringBuilder.class)
        || !type.isInterface()
            && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class));
  }

  private static String signature(JavaAccess<?> call) {
    String full = call.getTarget().getFullName();
    return full.substring(full.indexOf(call.getName(), String.class.getName().length()));
  }

  private static ArchRule each(
      String description, BiConsumer<JavaClass, Consumer<String>> inspection) {
    return classes()
        .should(
            new ArchCondition<JavaClass>(description) {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                inspection.accept(
                    type,
                    fault ->
                        events.add(
                            SimpleConditionEvent.violated(type, type.getName() + " " + fault)));
              }
            });
  }

  /** Each package is a slice of its own, so that cycles between sub-packages show too. */
  private record Packages(String root) implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(type.getPackageName());
    }

    @Override
    public String getDescription() {
      return "packages of " + root;
    }
  }
}
