package org.bilan.archive;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Work done on many threads, its results taken in the order of its inputs. The calling thread reads
 * the inputs and takes the results; what is under way is bounded in number and weight, so that
 * memory does not grow with the length of the input.
 */
final class OrderedWork<T, R> {

  /** Where the inputs come from. */
  interface Inputs<T> {
    Optional<T> next() throws IOException;
  }

  /** Where the results go. */
  interface Results<T, R> {
    void take(T input, Result<R> result) throws IOException;
  }

  /** What became of an input: a value, or the fault that the work threw. */
  record Result<R>(Optional<R> value, Optional<Throwable> fault) {}

  private record Pending<T, R>(T input, long weight, Future<R> result) {}

  private static final int PER_THREAD = 16;

  private final int threads;
  private final long weightLimit;
  private final ToLongFunction<T> weight;
  private final Function<T, R> work;

  OrderedWork(int threads, long weightLimit, ToLongFunction<T> weight, Function<T, R> work) {
    this.threads = threads;
    this.weightLimit = weightLimit;
    this.weight = weight;
    this.work = work;
  }

  void run(Inputs<T> inputs, Results<T, R> results) throws IOException {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "bilan-scan");
              thread.setDaemon(true);
              return thread;
            });
    try {
      Deque<Pending<T, R>> underWay = new ArrayDeque<>();
      long heavy = 0;
      for (Optional<T> input = inputs.next(); input.isPresent(); input = inputs.next()) {
        T next = input.get();
        long size = weight.applyAsLong(next);
        while (!underWay.isEmpty()
            && (underWay.size() >= threads * PER_THREAD || heavy + size > weightLimit)) {
          heavy -= deliver(underWay.remove(), results);
        }
        underWay.add(new Pending<>(next, size, pool.submit(() -> work.apply(next))));
        heavy += size;
      }
      while (!underWay.isEmpty()) {
        deliver(underWay.remove(), results);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private long deliver(Pending<T, R> pending, Results<T, R> results) throws IOException {
    results.take(pending.input(), await(pending.result()));
    return pending.weight();
  }

  private static <R> Result<R> await(Future<R> future) throws IOException {
    try {
      return new Result<>(Optional.of(future.get()), Optional.empty());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      return new Result<>(Optional.empty(), Optional.of(e.getCause()));
    }
  }
}
