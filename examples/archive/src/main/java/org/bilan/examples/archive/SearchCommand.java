package org.bilan.examples.archive;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.bilan.index.ClaimHit;
import org.bilan.index.ClaimHits;
import org.bilan.index.ClaimIndex;
import org.bilan.index.ClaimQuery;
import org.bilan.index.Facet;
import org.bilan.json.ClaimWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Questions to an index. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    header = "Finds claims in an index.",
    description = {
      "",
      "A query holds words of the sentence, stemmed in each language, and fields:",
      "  harm:KILLED victims:CHILD modality:ALLEGED counting:TOTAL cause:AIRSTRIKE bound:AT_LEAST",
      "  min:[100 TO *] max:<50        the bounds as stated",
      "  count:[100 TO *]              overlap: also finds \"at least 3\"",
      "  place:Syria country:SY        a place or one around it, by its name in any language",
      "  near:35.95,39.01,50km         distance from latitude, longitude",
      "  time:2017-06 time:[2017-06-01 TO *] published:2017-07",
      "  source:Airwars source.type:NGO article:ID lang:CODE",
      "  a b, a OR b, -a, (a), \"a phrase\", source:*",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  bilan search --index idx 'harm:KILLED place:Syria'",
      "  bilan search --index idx 'raids civils count:[100 TO *]' --sort greatest --limit 10",
      "  bilan search --index idx 'source.type:NGO' --json"
    })
final class SearchCommand extends SessionCommand {

  private static final int FACET_VALUES = 8;

  @Option(names = "--index", required = true, paramLabel = "DIR", description = "The index.")
  private Path index;

  @Parameters(
      arity = "1..*",
      paramLabel = "QUERY",
      description = "The query; quote it, or the shell reads its brackets.")
  private List<String> query;

  @Option(names = "--json", description = "One claim a line, as JSON.")
  private boolean json;

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      defaultValue = "20",
      description = "At most so many claims; ${DEFAULT-VALUE} by default.")
  private int limit;

  @Option(
      names = "--offset",
      paramLabel = "N",
      defaultValue = "0",
      description = "Leave out the first N.")
  private int offset;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      defaultValue = "SCORE",
      description = "score (the default), latest, earliest, greatest or least.")
  private ClaimQuery.Sort sort;

  @Option(names = "--facets", description = "Also count by harm, country, source and month.")
  private boolean facets;

  SearchCommand(Session session) {
    super(session);
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 0 || offset < 0) {
      throw wrong("--limit and --offset: not below 0");
    }
    ClaimQuery asked = ClaimQuery.parse(String.join(" ", query)).sortedBy(sort).page(offset, limit);
    asked = facets ? asked.withFacets(FACET_VALUES) : asked;
    try (ClaimIndex claims = ClaimIndex.openReadOnly(index)) {
      ClaimHits hits = claims.search(asked);
      if (json) {
        writeJson(hits);
      } else {
        print(hits);
      }
    }
    return Bilan.DONE;
  }

  private void writeJson(ClaimHits hits) throws IOException {
    ClaimWriter writer = ClaimWriter.create();
    for (ClaimHit hit : hits) {
      session()
          .out()
          .write(
              writer.encode(hit.claim(), hit.language(), hit.published(), hit.title(), hit.url()));
    }
  }

  private void print(ClaimHits hits) {
    PrintWriter out = session().printer();
    ClaimTable.printHits(hits, out);
    for (Facet facet : hits.facets().keySet()) {
      out.println();
      out.println("by " + facet.name().toLowerCase(Locale.ROOT) + ":");
      for (Facet.Value value : hits.facet(facet)) {
        out.println(String.format(Locale.ROOT, "%8d  %s", value.count(), value.value()));
      }
    }
    out.flush();
  }
}
