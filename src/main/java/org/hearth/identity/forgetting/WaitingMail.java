package org.hearth.identity.forgetting;

import java.util.List;
import java.util.Optional;
import org.hearth.identity.EmailAddress;
import org.hearth.identity.SlipIssued;
import org.hearth.kernel.Seal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Letters to an address that were not sent yet. An event that carries a sealed address has it in {@code address} and names
 * the purpose in a constant {@code PURPOSE}.
 */
@Component
public class WaitingMail {

    private final OutboxTable table;
    private final Seal seal;
    private final JsonMapper json;

    WaitingMail(OutboxTable table, Seal seal, JsonMapper json) {
        this.table = table;
        this.seal = seal;
        this.json = json;
    }

    void forget(EmailAddress address) {
        forget(address, table.waiting());
    }

    /** What others wrote does not go where the person is reached no more. */
    public void forgetSlips(EmailAddress address) {
        forget(
                address,
                table.waiting().stream()
                        .filter(event -> event.type().equals(SlipIssued.class.getName()))
                        .toList());
    }

    private void forget(EmailAddress address, List<OutboxTable.Waiting> events) {
        for (var event : events) {
            if (to(event).filter(address.reveal()::equals).isPresent()) {
                table.remove(event.id());
            }
        }
    }

    private Optional<String> to(OutboxTable.Waiting event) {
        var address = json.readTree(event.text()).path("address").asString("");
        return address.isEmpty() ? Optional.empty() : purpose(event.type()).map(it -> seal.openText(address, it));
    }

    private static Optional<String> purpose(String type) {
        try {
            return Optional.of(
                    String.valueOf(Class.forName(type).getField("PURPOSE").get(null)));
        } catch (ReflectiveOperationException withoutSealedText) {
            return Optional.empty();
        }
    }
}
