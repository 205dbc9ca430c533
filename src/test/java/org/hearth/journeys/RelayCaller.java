package org.hearth.journeys;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Speaks to a relay (TURN, RFC 8656) as somebody would who has its password and wants more of it than a browser does. */
final class RelayCaller implements AutoCloseable {

    private static final int COOKIE = 0x2112A442;
    private static final int ALLOCATE = 0x003;
    private static final int CREATE_PERMISSION = 0x008;
    private static final int REFUSED = 0x0110;
    private static final int USERNAME = 0x0006;
    private static final int INTEGRITY = 0x0008;
    private static final int ERROR = 0x0009;
    private static final int PEER = 0x0012;
    private static final int REALM = 0x0014;
    private static final int NONCE = 0x0015;
    private static final int TRANSPORT = 0x0019;
    private static final byte[] UDP = {17, 0, 0, 0};
    private static final int PATIENCE_MILLISECONDS = 10_000;

    private final DatagramSocket socket = new DatagramSocket();
    private final String user;
    private final String password;
    private byte[] realm = {};
    private byte[] nonce = {};

    RelayCaller(InetSocketAddress relay, String user, String password) throws IOException {
        this.user = user;
        this.password = password;
        socket.connect(relay);
        socket.setSoTimeout(PATIENCE_MILLISECONDS);
    }

    /** Asks for an address of the relay's own. 0 if it is given, otherwise the number of the refusal. */
    int allocate() throws IOException, GeneralSecurityException {
        var told = ask(ALLOCATE, TRANSPORT, UDP);
        realm = told.getOrDefault(REALM, realm);
        nonce = told.getOrDefault(NONCE, nonce);
        return refusal(ask(ALLOCATE, TRANSPORT, UDP));
    }

    /** Asks that what comes from and goes to this address be passed on. 0 if it is allowed, otherwise the refusal's number. */
    int permission(String address) throws IOException, GeneralSecurityException {
        var peer = ByteBuffer.allocate(8)
                .put((byte) 0)
                .put((byte) 1)
                .putShort((short) (9 ^ COOKIE >>> 16))
                .putInt(ByteBuffer.wrap(InetAddress.getByName(address).getAddress())
                                .getInt()
                        ^ COOKIE);
        return refusal(ask(CREATE_PERMISSION, PEER, peer.array()));
    }

    private static int refusal(Map<Integer, byte[]> answer) {
        var error = answer.get(ERROR);
        return error == null ? 0 : error[2] * 100 + error[3];
    }

    private Map<Integer, byte[]> ask(int method, int attribute, byte[] value)
            throws IOException, GeneralSecurityException {
        var message = ByteBuffer.allocate(1024);
        var transaction = new byte[12];
        new SecureRandom().nextBytes(transaction);
        message.putShort((short) method).putShort((short) 0).putInt(COOKIE).put(transaction);
        put(message, attribute, value);
        if (nonce.length > 0) {
            put(message, USERNAME, user.getBytes(StandardCharsets.UTF_8));
            put(message, REALM, realm);
            put(message, NONCE, nonce);
            // the length that is signed counts the signature in
            message.putShort(2, (short) (message.position() - 20 + 24));
            put(message, INTEGRITY, signature(message));
        }
        message.putShort(2, (short) (message.position() - 20));
        socket.send(new DatagramPacket(message.array(), message.position()));
        var answer = new DatagramPacket(new byte[1500], 1500);
        socket.receive(answer);
        return read(ByteBuffer.wrap(answer.getData(), 0, answer.getLength()));
    }

    private byte[] signature(ByteBuffer message) throws GeneralSecurityException {
        var words = user + ":" + new String(realm, StandardCharsets.UTF_8) + ":" + password;
        var key = MessageDigest.getInstance("MD5").digest(words.getBytes(StandardCharsets.UTF_8));
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(key, "HmacSHA1"));
        mac.update(message.array(), 0, message.position());
        return mac.doFinal();
    }

    private static void put(ByteBuffer message, int attribute, byte[] value) {
        message.putShort((short) attribute).putShort((short) value.length).put(value);
        while (message.position() % 4 != 0) {
            message.put((byte) 0);
        }
    }

    private static Map<Integer, byte[]> read(ByteBuffer answer) {
        var found = new HashMap<Integer, byte[]>();
        var kind = answer.getShort(0) & REFUSED;
        answer.position(20);
        while (answer.remaining() >= 4) {
            var attribute = answer.getShort() & 0xffff;
            var value = new byte[answer.getShort()];
            answer.get(value);
            answer.position(Math.min(answer.limit(), (answer.position() + 3) / 4 * 4));
            found.put(attribute, value);
        }
        if (kind == REFUSED && !found.containsKey(ERROR)) {
            throw new IllegalStateException("refused without a number");
        }
        return found;
    }

    @Override
    public void close() {
        socket.close();
    }
}
