package org.bilan.mention;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.bilan.lang.LanguagePack;
import org.bilan.lang.PackReader;

/** A toy language whose few words are enough to speak: articles, two verbs, a preposition. */
final class ToySpeech {

  private static final Map<String, String> FILES =
      Map.of(
          "pack.properties",
          "name=toy\nlexicons=words.tsv\nattribution.modifiers=before\n",
          "paradigms.tsv",
          "v\t0\t0:inf+pres t:fin+past t:pp n:ger\n",
          "words.tsv",
          String.join(
              "\n",
              "lo\tdet\tdef",
              "fo\tprep\tof",
              "fo\tnplink\t",
              "ke\tcomp\t",
              "zu\tpron\tsubj",
              "zu\tref\tsg n",
              "mit\trecipient\t",
              "sapi\tcue\tverb q that bare say @v",
              "mumi\tcue\tverb q say manner @v",
              "nach\tcueprep\t",
              "gard\tsrc\thead type=POLICE",
              "bund fo lum\tsrc\torg type=IGO name=League_of_Light",
              "rapo\tcuenoun\t"));

  private ToySpeech() {}

  static LanguagePack pack() {
    return PackReader.read(
        "xx",
        path ->
            Optional.ofNullable(FILES.get(path))
                .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
  }
}
