package org.hearth.directory;

/** What shows that a group lives. docs/decisions/signs.md defines each. */
public enum Sign {
    /** How long the first answer to a new thread takes. */
    FIRST_ANSWER,
    /** How many threads wait longer than a day for it. */
    WAITING,
    /** How many members are still active after a year. */
    STAYING,
    /** How many of those who write answer others more than they ask. */
    GIVING
}
