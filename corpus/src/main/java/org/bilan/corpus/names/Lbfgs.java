package org.bilan.corpus.names;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Finds the least value of a smooth convex function by the limited-memory BFGS method with
 * backtracking (Nocedal and Wright, "Numerical Optimization", 2006, algorithm 7.4).
 */
final class Lbfgs {

  private static final int MEMORY = 8;
  private static final double SUFFICIENT = 1e-4;
  private static final double CONVERGED = 1e-5;

  private Lbfgs() {}

  /** A function with its gradient. */
  @FunctionalInterface
  interface Function {
    /** The value at a point; writes the gradient. */
    double at(double[] point, double[] gradient);
  }

  private record Step(double[] moved, double[] turned, double curvature) {}

  /** The point after so many steps from zero, or where a step gains next to nothing. */
  static double[] minimum(Function function, int size, int steps) {
    double[] point = new double[size];
    double[] gradient = new double[size];
    double value = function.at(point, gradient);
    Deque<Step> history = new ArrayDeque<>();
    for (int step = 0; step < steps; step++) {
      double[] direction = direction(gradient, history);
      double slope = dot(direction, gradient);
      double length = history.isEmpty() ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
      double[] next = new double[size];
      double[] turned = new double[size];
      double found;
      while (true) {
        for (int i = 0; i < size; i++) {
          next[i] = point[i] + length * direction[i];
        }
        found = function.at(next, turned);
        if (found <= value + SUFFICIENT * length * slope || length < 1e-10) {
          break;
        }
        length /= 2;
      }
      double[] moved = new double[size];
      double[] change = new double[size];
      for (int i = 0; i < size; i++) {
        moved[i] = next[i] - point[i];
        change[i] = turned[i] - gradient[i];
      }
      double curvature = dot(moved, change);
      if (curvature > 1e-12) {
        history.addLast(new Step(moved, change, curvature));
        if (history.size() > MEMORY) {
          history.removeFirst();
        }
      }
      double gain = value - found;
      point = next;
      gradient = turned;
      value = found;
      if (gain < CONVERGED * Math.abs(value)) {
        break;
      }
    }
    return point;
  }

  private static double[] direction(double[] gradient, Deque<Step> history) {
    double[] direction = new double[gradient.length];
    for (int i = 0; i < direction.length; i++) {
      direction[i] = -gradient[i];
    }
    List<Step> steps = new ArrayList<>(history);
    double[] alphas = new double[steps.size()];
    for (int k = steps.size() - 1; k >= 0; k--) {
      Step step = steps.get(k);
      alphas[k] = dot(step.moved(), direction) / step.curvature();
      add(direction, step.turned(), -alphas[k]);
    }
    if (!steps.isEmpty()) {
      Step last = steps.get(steps.size() - 1);
      double scale = last.curvature() / dot(last.turned(), last.turned());
      for (int i = 0; i < direction.length; i++) {
        direction[i] *= scale;
      }
    }
    for (int k = 0; k < steps.size(); k++) {
      Step step = steps.get(k);
      add(direction, step.moved(), alphas[k] - dot(step.turned(), direction) / step.curvature());
    }
    return direction;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static void add(double[] to, double[] what, double times) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * what[i];
    }
  }
}
