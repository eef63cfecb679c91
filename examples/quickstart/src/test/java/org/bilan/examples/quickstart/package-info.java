/** The quickstart runs, and the README shows the same lines. */
package org.bilan.examples.quickstart;
