package org.hearth.groups.shape;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearth.groups.Seats;
import org.hearth.groups.Shape;
import org.hearth.groups.group.GroupForm;

/** What has to be changed before a page's answer can be kept: field to message key. */
final class ShapeErrors {

    private final ShapeForm form;
    private final Map<String, String> errors = new LinkedHashMap<>();

    private ShapeErrors(ShapeForm form) {
        this.form = form;
    }

    static Map<String, String> of(ShapeForm form, Leaf leaf, LocalDate today) {
        var found = new ShapeErrors(form);
        switch (leaf) {
            case WORDS -> found.words();
            case PERIOD -> found.period(today);
            case FORMAT -> found.format();
            case NEEDS -> found.needs();
            case FEE -> found.fee();
            case LED, ADMISSION, VISIBILITY, TIMES, ACCESS -> {}
        }
        return found.errors;
    }

    private void words() {
        needed("name", form.name(), GroupForm.NAME);
        needed("purpose", form.purpose(), GroupForm.PURPOSE);
    }

    private void period(LocalDate today) {
        if (!form.lasting().equals(ShapeForm.PERIOD)) {
            return;
        }
        var start = ShapeForm.day(form.startsOn());
        var end = ShapeForm.day(form.endsOn());
        if (start.isEmpty() && !form.startsOn().isEmpty()) {
            errors.put("startsOn", "groups.shape.period.noDay");
        }
        if (end.isEmpty()) {
            errors.put("endsOn", "groups.shape.period.noDay");
        } else if (end.get().isBefore(today)
                || start.filter(end.get()::isBefore).isPresent()) {
            errors.put("endsOn", "groups.shape.period.past");
        }
    }

    private void format() {
        var formats = ShapeForm.chosen(form.formats(), Shape.Format.values());
        if (formats.isEmpty()) {
            errors.put("formats", "groups.shape.format.none");
        }
        var size = ShapeForm.number(form.size());
        if (size.isEmpty() && !form.size().isEmpty()) {
            errors.put("size", "groups.shape.format.noNumber");
        } else if (formats.equals(java.util.Set.of(Shape.Format.LIVE)) && size.orElse(Seats.CIRCLE) > Seats.CIRCLE) {
            errors.put("size", "groups.shape.format.tooMany");
        }
    }

    private void needs() {
        if (form.needs().size() > ShapeForm.NEEDS) {
            errors.put("needs", "groups.shape.needs.tooMany");
        }
        if (form.needs().stream().anyMatch(need -> need.length() > ShapeForm.NEED)) {
            errors.put("needs", "groups.shape.needs.tooLong");
        }
    }

    private void fee() {
        if (form.fee().length() > ShapeForm.FEE) {
            errors.put("fee", "groups.form.tooLong");
        }
        if (!form.feeLink().isEmpty() && !isSafe(form.feeLink())) {
            errors.put("feeLink", "groups.shape.fee.noLink");
        } else if (!form.feeLink().isEmpty() && form.fee().isEmpty()) {
            errors.put("fee", "groups.form.missing");
        }
    }

    /** A link of https to a named host, without a name and password in it that could make it look like another's. */
    private static boolean isSafe(String link) {
        try {
            var uri = new URI(link);
            return "https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getHost().contains(".")
                    && uri.getRawUserInfo() == null
                    && link.length() <= ShapeForm.FEE;
        } catch (URISyntaxException noLink) {
            return false;
        }
    }

    private void needed(String field, String text, int longest) {
        if (text.isEmpty()) {
            errors.put(field, "groups.form.missing");
        } else if (text.length() > longest) {
            errors.put(field, "groups.form.tooLong");
        }
    }
}
