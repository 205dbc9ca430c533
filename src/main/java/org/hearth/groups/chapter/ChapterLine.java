package org.hearth.groups.chapter;

import org.hearth.groups.Chapter;

/**
 * @param name of its place, as people there say it
 * @param wider the place around it; empty for a country
 * @param people at least so many had chosen it when they were last counted; 0 if that would tell too much, or to who may not know
 * @param own whether the one who looks chose it
 */
public record ChapterLine(Chapter chapter, String name, String wider, int people, boolean own) {}
