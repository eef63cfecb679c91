package org.bilan.corpus.choices;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Context;
import org.bilan.lang.ChoiceModel;

/** The signs that a model knows and how much each of them weighs. */
final class SignWeights {

  private final Map<String, Integer> numbers;
  private final double[] weights;

  SignWeights(Map<String, Integer> numbers, double[] weights) {
    this.numbers = new TreeMap<>(numbers);
    this.weights = weights.clone();
  }

  /** The model. */
  ChoiceModel model() {
    return ChoiceModel.of(binary());
  }

  /** The model as packs hold it. */
  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      new BinaryQNModelWriter(binary(), out).persist();
    } catch (IOException impossible) {
      throw new IllegalStateException("an array takes all bytes", impossible);
    }
    return bytes.toByteArray();
  }

  /**
   * The weights of a model whose log-odds are those of this one, bent.
   *
   * @param always a sign that every example has, which takes the shift
   */
  SignWeights bent(Calibration calibration, String always) {
    double[] bent = weights.clone();
    for (int i = 0; i < bent.length; i++) {
      bent[i] *= calibration.slope();
    }
    bent[numbers.get(always)] += calibration.shift();
    return new SignWeights(numbers, bent);
  }

  /** The weights as those of the outcome right; the outcome wrong has none. */
  private QNModel binary() {
    Context[] contexts = new Context[weights.length];
    for (int i = 0; i < weights.length; i++) {
      contexts[i] = new Context(new int[] {0, 1}, new double[] {weights[i], 0});
    }
    String[] signs = numbers.keySet().toArray(String[]::new);
    return new QNModel(contexts, signs, new String[] {ChoiceModel.RIGHT, ChoiceModel.WRONG});
  }
}
