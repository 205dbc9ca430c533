package org.hearth.directory.search;

import java.util.List;

/** What there is to choose from among the listed groups. @param needs what people come for @param languages tags */
public record Choices(List<String> needs, List<String> languages) {}
