package org.hearth.kernel;

/**
 * A table whose rows are laid anew every night in an order of chance, all by one transaction: neither their order nor
 * the transaction that wrote them then tells which rows of two tables were made by the same person at the same time. A bean
 * for each table with rows of accounts or personas that are made as people come.
 *
 * @param name of the table
 * @param column one of its own, set to what it is
 */
public record MixedTable(String name, String column) {}
