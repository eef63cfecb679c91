/** The other half of a cycle. */
package org.example.broken.claim;
