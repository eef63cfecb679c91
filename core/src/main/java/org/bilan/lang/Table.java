package org.bilan.lang;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A tab-separated file of a pack: lines of columns; blank lines and lines that start with {@code #}
 * are left out.
 *
 * @param file its name, for messages
 * @param rows the rows in order
 */
public record Table(String file, List<Row> rows) {

  /** Copies the rows. */
  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param file the file's name
   * @param line its line, from 1
   * @param columns its columns, trimmed of spaces
   */
  public record Row(String file, int line, List<String> columns) {

    /** Copies the columns. */
    public Row {
      columns = List.copyOf(columns);
    }

    /** A column, or the empty string where the row is shorter. */
    public String column(int index) {
      return index < columns.size() ? columns.get(index) : "";
    }

    /** The exception for a fault in this row. */
    public PackException fault(String fault) {
      return new PackException(file, line, fault);
    }
  }

  /**
   * Reads a table.
   *
   * @throws IOException if the stream cannot be read
   */
  public static Table read(String file, InputStream in) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> columns = new ArrayList<>();
        for (String column : line.split("\t", -1)) {
          columns.add(column.strip());
        }
        rows.add(new Row(file, number, columns));
      }
    }
    return new Table(file, rows);
  }
}
