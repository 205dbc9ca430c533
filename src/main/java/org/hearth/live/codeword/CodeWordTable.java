package org.hearth.live.codeword;

import java.util.Optional;
import org.hearth.kernel.Seal;
import org.hearth.web.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Code words, sealed: who reads the database learns neither the word nor the key. */
@Repository
class CodeWordTable {

    private static final int PARTS = 4;

    private final JdbcClient sql;
    private final Seal seal;

    CodeWordTable(JdbcClient sql, Seal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    Optional<CodeWord> find(AccountId account) {
        return sql.sql("select sealed from code_word where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> read(seal.open(row.getBytes("sealed"), purpose(account))))
                .optional();
    }

    void keep(AccountId account, CodeWord word) {
        sql.sql("""
                        insert into code_word (account_id, sealed)
                        values (:account, :sealed)
                        on conflict (account_id) do update
                        set sealed = excluded.sealed
                        """)
                .param("account", account.value())
                .param("sealed", seal.seal(written(word), purpose(account)))
                .update();
    }

    void remove(AccountId account) {
        sql.sql("delete from code_word where account_id = :account")
                .param("account", account.value())
                .update();
    }

    private static String written(CodeWord word) {
        return String.join(
                "\n", word.key().text(), word.gesture().text(), word.scene().text(), word.word());
    }

    private static CodeWord read(String text) {
        var parts = text.split("\n", PARTS);
        return new CodeWord(Key.of(parts[0]), Gesture.of(parts[1]), parts[3], Scene.of(parts[2]));
    }

    private static String purpose(AccountId account) {
        return "live.codeword:" + account.value();
    }
}
