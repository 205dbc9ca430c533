package org.hearth.identity.audit;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.hearth.identity.audit.AuditTable.Row;
import org.hearth.kernel.Seal;
import org.springframework.stereotype.Component;

/**
 * Each row's hash: HMAC-SHA-256 over the hash before it and everything the row holds. Its key lies outside the database,
 * so that somebody who rewrites rows cannot rewrite the hashes to match.
 */
@Component
class HashChain {

    private static final String PURPOSE = "audit chain";
    private static final HexFormat HEX = HexFormat.of();

    private final Seal seal;

    HashChain(Seal seal) {
        this.seal = seal;
    }

    byte[] hash(byte[] before, Row row) {
        return seal.fingerprint(
                String.join(
                        "|",
                        HEX.formatHex(before),
                        Long.toString(row.number()),
                        HEX.formatHex(row.content()),
                        row.actorKey().toString(),
                        HEX.formatHex(row.actor()),
                        row.subjectKey().toString(),
                        HEX.formatHex(row.subject())),
                PURPOSE);
    }

    boolean holds(byte[] before, Row row) {
        return MessageDigest.isEqual(hash(before, row), row.hash());
    }
}
