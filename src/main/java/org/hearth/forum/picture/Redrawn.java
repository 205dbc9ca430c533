package org.hearth.forum.picture;

/** A picture drawn anew: two JPEGs with nothing in them but what can be seen. @param width of the large one */
@SuppressWarnings("ArrayRecordComponent")
record Redrawn(byte[] small, byte[] large, int width, int height) {}
