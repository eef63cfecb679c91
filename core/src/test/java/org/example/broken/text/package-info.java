/** Classes that break the rules of the rooms, one each: they prove that the rules can fail. */
package org.example.broken.text;
