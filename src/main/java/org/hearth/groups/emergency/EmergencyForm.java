package org.hearth.groups.emergency;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hearth.identity.EmergencyContact;
import org.hearth.kernel.Typed;
import org.jspecify.annotations.Nullable;

/** What a member says of whom to call. */
public record EmergencyForm(String name, String phone, String help) {

    public static final int NAME = 100;
    public static final int PHONE = 60;
    public static final int HELP = 1_000;

    public EmergencyForm {
        name = cleaned(name);
        phone = cleaned(phone);
        help = cleaned(help);
    }

    static EmergencyForm of(EmergencyContact contact) {
        return new EmergencyForm(contact.name(), contact.phone(), contact.help());
    }

    EmergencyContact contact() {
        return new EmergencyContact(name, phone, help);
    }

    /** Field to message key. */
    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        check(errors, "name", name, NAME);
        check(errors, "phone", phone, PHONE);
        if (help.length() > HELP) {
            errors.put("help", "groups.form.tooLong");
        }
        return errors;
    }

    private static void check(Map<String, String> errors, String field, String text, int longest) {
        if (!Typed.isSeen(text)) {
            errors.put(field, "groups.form.missing");
        } else if (text.length() > longest) {
            errors.put(field, "groups.form.tooLong");
        }
    }

    private static String cleaned(@Nullable String text) {
        return text == null ? "" : Typed.cleaned(text);
    }
}
