/**
 * The command line: {@code demo}, {@code extract}, {@code scan}, {@code search}, {@code explain}. A
 * user of the public API of core and nothing more; {@code examples/bilan} runs it.
 */
package org.bilan.examples.archive;
