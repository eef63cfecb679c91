package org.bilan.lang;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;

/**
 * A maximum-entropy model that says how likely one of several options is the right one, by the
 * signs that speak for and against it. Immutable and thread-safe.
 */
public final class ChoiceModel {

  /** The outcome of the right option in training. */
  public static final String RIGHT = "right";

  /** The outcome of every other option. */
  public static final String WRONG = "wrong";

  private final AbstractModel model;
  private final int right;

  private ChoiceModel(AbstractModel model, String name) {
    this.model = model;
    this.right = model.getIndex(RIGHT);
    if (right < 0) {
      throw new PackException(name, 0, "the model has no outcome '" + RIGHT + "'");
    }
  }

  /**
   * A model in the binary form of OpenNLP.
   *
   * @param name its name, for messages
   * @throws PackException if it is broken
   */
  static ChoiceModel read(InputStream in, String name) {
    try (DataInputStream data = new DataInputStream(new BufferedInputStream(in))) {
      return new ChoiceModel(
          new GenericModelReader(new BinaryFileDataReader(data)).getModel(), name);
    } catch (IOException | IllegalArgumentException fault) {
      throw new PackException(name, 0, fault.getMessage(), fault);
    }
  }

  /** A model just trained. */
  public static ChoiceModel of(AbstractModel model) {
    return new ChoiceModel(model, "model");
  }

  /** How likely an option with these signs is the right one, from 0 to 1. */
  public double score(List<String> signs) {
    return model.eval(signs.toArray(String[]::new))[right];
  }
}
