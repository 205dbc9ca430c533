package org.hearth.groups;

/** The ground rules of a group, for modules that remind of them. */
public interface GroundRules {

    /** Those in force, as they were written; what is empty says nothing. */
    String words(Viewer viewer);
}
