package org.hearth.web.session;

import java.io.ObjectStreamConstants;
import java.nio.charset.StandardCharsets;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * How what a session holds is stored: texts as they are, which is all that a page reads; anything else, such as the challenge
 * for a passkey, as Java serialises it. Rebuilding an object costs more than the query that brings it.
 */
final class SessionAttributes extends GenericConversionService {

    /** First byte of everything Java has serialised; no text in UTF-8 begins with it. */
    private static final byte SERIALISED = (byte) (ObjectStreamConstants.STREAM_MAGIC >>> 8);

    private final SerializingConverter serialising = new SerializingConverter();
    private final DeserializingConverter deserialising =
            new DeserializingConverter(getClass().getClassLoader());

    SessionAttributes() {
        addConverter(Object.class, byte[].class, this::bytes);
        addConverter(byte[].class, Object.class, this::object);
    }

    private byte[] bytes(Object value) {
        return value instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : serialising.convert(value);
    }

    private Object object(byte[] bytes) {
        return bytes.length > 0 && bytes[0] == SERIALISED
                ? deserialising.convert(bytes)
                : new String(bytes, StandardCharsets.UTF_8);
    }
}
