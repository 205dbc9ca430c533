package org.hearth.groups.shape;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.hearth.groups.Shape;
import org.hearth.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * What was typed on one of the pages; the fields of the others are empty.
 *
 * @param lasting {@code period} for a group with a last day
 * @param seen of {@link Leaf#seen}
 */
public record ShapeForm(
        String name,
        String purpose,
        String language,
        String ledBy,
        String admission,
        String visibility,
        String lasting,
        String startsOn,
        String endsOn,
        List<String> formats,
        String size,
        List<String> times,
        List<String> access,
        List<String> needs,
        String fee,
        String feeLink,
        String seen) {

    public static final String PERIOD = "period";
    public static final int NEED = 40;
    public static final int NEEDS = 8;
    public static final int FEE = 300;

    public ShapeForm {
        name = Typing.cleaned(name);
        purpose = Typing.cleaned(purpose);
        language = Typing.cleaned(language);
        ledBy = Typing.cleaned(ledBy);
        admission = Typing.cleaned(admission);
        visibility = Typing.cleaned(visibility);
        lasting = Typing.cleaned(lasting);
        startsOn = Typing.cleaned(startsOn);
        endsOn = Typing.cleaned(endsOn);
        formats = Typing.each(formats);
        size = Typing.cleaned(size);
        times = Typing.each(times);
        access = Typing.each(access);
        needs = Typing.each(needs);
        fee = Typing.cleaned(fee);
        feeLink = Typing.cleaned(feeLink);
        seen = Typing.cleaned(seen);
    }

    static ShapeForm of(Shape shape, Leaf leaf) {
        return new ShapeForm(
                shape.name(),
                shape.purpose(),
                shape.language(),
                shape.ledBy().name(),
                shape.admission().name(),
                shape.visibility().name(),
                shape.endsOn().isPresent() ? PERIOD : "",
                shape.startsOn().map(LocalDate::toString).orElse(""),
                shape.endsOn().map(LocalDate::toString).orElse(""),
                shape.formats().stream().map(Enum::name).toList(),
                shape.sizeLimit().isPresent()
                        ? Integer.toString(shape.sizeLimit().getAsInt())
                        : "",
                shape.times().stream().map(Enum::name).toList(),
                shape.access().stream().map(Enum::name).toList(),
                shape.needs(),
                shape.fee(),
                shape.feeLink(),
                leaf.seen(shape));
    }

    ShapeForm seenAgain(String newer) {
        return new ShapeForm(
                name,
                purpose,
                language,
                ledBy,
                admission,
                visibility,
                lasting,
                startsOn,
                endsOn,
                formats,
                size,
                times,
                access,
                needs,
                fee,
                feeLink,
                newer);
    }

    /** The needs with room for more. */
    public List<String> needFields() {
        var fields = new ArrayList<>(needs);
        while (fields.size() < Math.min(NEEDS, needs.size() + 3)) {
            fields.add("");
        }
        return fields;
    }

    /** The shape with this page's answer; what was not said stays. Fields with errors are not read. */
    Shape applied(Shape old, Leaf leaf) {
        boolean words = leaf == Leaf.WORDS;
        boolean period = leaf == Leaf.PERIOD;
        boolean format = leaf == Leaf.FORMAT;
        boolean fees = leaf == Leaf.FEE;
        return new Shape(
                words && !name.isEmpty() ? name : old.name(),
                words && !purpose.isEmpty() ? purpose : old.purpose(),
                words && !language.isEmpty() ? Language.of(language).tag() : old.language(),
                leaf == Leaf.LED ? one(ledBy, Shape.LedBy.values(), old.ledBy()) : old.ledBy(),
                leaf == Leaf.ADMISSION ? one(admission, Shape.Admission.values(), old.admission()) : old.admission(),
                leaf == Leaf.VISIBILITY
                        ? one(visibility, Shape.Visibility.values(), old.visibility())
                        : old.visibility(),
                period ? day(lasting.equals(PERIOD) ? startsOn : "") : old.startsOn(),
                period ? day(lasting.equals(PERIOD) ? endsOn : "") : old.endsOn(),
                format ? chosen(formats, Shape.Format.values()) : old.formats(),
                format ? number(size) : old.sizeLimit(),
                leaf == Leaf.TIMES ? chosen(times, Shape.TimeOfDay.values()) : old.times(),
                leaf == Leaf.ACCESS ? chosen(access, Shape.Access.values()) : old.access(),
                leaf == Leaf.NEEDS ? needs.stream().map(Typing::need).distinct().toList() : old.needs(),
                fees ? fee : old.fee(),
                fees ? feeLink : old.feeLink());
    }

    static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (java.time.format.DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    static OptionalInt number(String text) {
        return text.matches("[1-9]\\d{0,3}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    private static <E extends Enum<E>> E one(String name, E[] values, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    static <E extends Enum<E>> TreeSet<E> chosen(List<String> names, E[] values) {
        var all = new TreeSet<E>();
        for (var value : values) {
            if (names.contains(value.name())) {
                all.add(value);
            }
        }
        return all;
    }

    /** What forms bring, made fit to be kept. */
    private static final class Typing {

        static String cleaned(@Nullable String text) {
            return text == null ? "" : org.hearth.kernel.Typed.cleaned(text);
        }

        static List<String> each(@Nullable List<String> texts) {
            return texts == null
                    ? List.of()
                    : texts.stream()
                            .map(Typing::cleaned)
                            .filter(text -> !text.isEmpty())
                            .limit(20)
                            .toList();
        }

        static String need(String text) {
            return text.toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", " ");
        }
    }
}
